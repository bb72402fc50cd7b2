//! The plan, carried out: references rewritten, values brought under `components`, others written out in place.

use serde_json::{Map, Value, json};

use super::beside::{beside_references, is_path_item, mark_beside, replaced};
use super::dangling::{Loss, loss_of};
use super::kinds::{kind_of, mapping_reference, size};
use super::names::Names;
use super::share::share;
use super::{Meaning, Plan, Target, canonical, layout, reference_of};
use crate::grammar::{Kind, Part, Ty, child_ty, shape, without_our_keys};
use crate::keys;
use crate::library::{FileId, Library};
use crate::version::Dialect;
use diag::{Diagnostic, Diagnostics, Pointer};

/// How deep values may be written out inside one another.
const MAX_INLINED: usize = 32;
/// How deep the walk may be when something more is written out.
const MAX_DEPTH: usize = 128;
/// How many values may be written out in all.
const MAX_COPIED: usize = 4_000_000;

pub(super) fn assemble(
    library: &mut Library<'_>,
    plan: &mut Plan,
    names: &Names,
    diagnostics: &mut Diagnostics,
) -> Value {
    let hoisted = std::mem::take(&mut plan.hoisted);
    let mut root = library.take_root();
    let dialect = library.dialect();
    let mut meanings = plan.meanings.values();
    let is_lossy = meanings.any(|meaning| matches!(meaning, Meaning::Broken(_)));
    let mut assemble = Assemble {
        is_lossy,
        library,
        plan,
        names,
        diagnostics,
        open: Vec::new(),
        depth: 0,
        left: MAX_COPIED,
    };
    let top = assemble.library.location(FileId::ROOT, Pointer::root());
    let beside = beside_references(&root);
    assemble.rewrite(Ty::One(Kind::of_document(dialect)), &mut root, FileId::ROOT);
    mark_beside(&mut root, &beside, &top);
    if dialect == Dialect::V2_0 {
        let is_in_components = |(target, _): &(Target, Kind)| {
            target.file == FileId::ROOT && target.pointer.as_str().starts_with("/components/")
        };
        let is_referred = hoisted.keys().any(is_in_components);
        layout::bring_together(&mut root, &top, is_referred, assemble.diagnostics);
    }
    for (entry, mut value) in hoisted {
        let (target, kind) = &entry;
        let (Some(section), Some(name)) = (kind.section(), names.get(&entry)) else {
            continue;
        };
        assemble.rewrite(Ty::One(*kind), &mut value, target.file);
        // A place needs an object to be kept in.
        if let Value::Bool(flag) = value {
            value = crate::normalise::boolean_schema(flag);
        }
        assemble.mark(&mut value, target);
        put(&mut root, section, name, value);
    }
    share(&mut root, names, library);
    root
}

/// Puts a component where it is referred to; sections that are in the way are the grammar's business.
fn put(root: &mut Value, section: &str, name: &str, value: Value) {
    let Some(root) = root.as_object_mut() else {
        return;
    };
    let slot = |map: &mut Map<String, Value>, key: &str| {
        let value = map.entry(key.to_owned()).or_insert_with(|| json!({}));
        if value.is_null() {
            *value = json!({});
        }
    };
    slot(root, "components");
    let Some(components) = root.get_mut("components").and_then(Value::as_object_mut) else {
        return;
    };
    slot(components, section);
    if let Some(section) = components.get_mut(section).and_then(Value::as_object_mut) {
        section.insert(name.to_owned(), value);
    }
}

struct Assemble<'a, 'i> {
    library: &'a mut Library<'i>,
    plan: &'a Plan,
    names: &'a Names,
    diagnostics: &'a mut Diagnostics,
    /// What is being written out right now, outermost first.
    open: Vec<Target>,
    /// How deep the walk is.
    depth: usize,
    /// How many more values may be written out.
    left: usize,
    /// Whether any reference leads nowhere.
    is_lossy: bool,
}

impl Assemble<'_, '_> {
    fn rewrite(&mut self, ty: Ty, value: &mut Value, file: FileId) {
        self.depth += 1;
        self.rewrite_node(ty, value, file);
        self.depth -= 1;
    }

    fn rewrite_node(&mut self, ty: Ty, value: &mut Value, file: FileId) {
        let dangles = self.is_lossy
            && kind_of(ty) == Some(Kind::Schema)
            && self.loss(ty, value, file) == Some(Loss::Reference);
        match value {
            Value::Object(map) => {
                if ty == Ty::Any {
                    return;
                }
                let reference = reference_of(map).map(str::to_owned);
                if let (Ty::List(of), Some(reference)) = (ty, &reference)
                    && !self
                        .plan
                        .meanings
                        .contains_key(&(file, reference.clone(), ty))
                {
                    self.rewrite_node(*of, value, file);
                    // What is left of a reference to nothing is no empty list.
                    let is_nothing = |map: &Map<_, _>| map.keys().all(|key| key == keys::DANGLING);
                    if value.as_object().is_some_and(is_nothing) {
                        *value = json!([value.take()]);
                    }
                    return;
                }
                if let Some(reference) = reference
                    && self.reference(&reference, ty, value, file)
                {
                    return;
                }
                self.children(ty, value, file);
                // Not before: what a description says under keys of ours is gone now.
                if let (true, Value::Object(map)) = (dangles, value) {
                    map.insert(keys::DANGLING.to_owned(), Value::Bool(true));
                }
            }
            Value::Array(list) => {
                let of = match ty {
                    Ty::List(of) => *of,
                    Ty::Items => Ty::One(Kind::Schema),
                    _ => return,
                };
                list.retain(|value| !self.is_lost(of, value, file));
                list.iter_mut()
                    .for_each(|value| self.rewrite(of, value, file));
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }

    fn children(&mut self, ty: Ty, value: &mut Value, file: FileId) {
        if let Ty::List(of) = ty {
            return self.rewrite(*of, value, file);
        }
        let Value::Object(map) = value else { return };
        if let Ty::Map(of) = ty {
            map.retain(|_, value| !self.is_lost(*of, value, file));
            return map
                .values_mut()
                .for_each(|value| self.rewrite(*of, value, file));
        }
        let Some(kind) = kind_of(ty) else { return };
        without_our_keys(map);
        self.leave_out(kind, map, file);
        if kind == Kind::Schema {
            self.name_alternatives(map, file);
        }
        for (key, value) in map.iter_mut() {
            if kind == Kind::Discriminator && key == "mapping" {
                self.mapping(value, file);
            } else if let (Some(ty), true) =
                (child_ty(kind, key), value.is_object() || value.is_array())
            {
                self.rewrite(ty, value, file);
            }
        }
    }

    /// What a reference costs that stands as this value and leads nowhere.
    fn loss(&self, ty: Ty, value: &Value, file: FileId) -> Option<Loss> {
        let reference = value.as_object().and_then(reference_of)?;
        let meaning = self.plan.meanings.get(&(file, reference.to_owned(), ty))?;
        loss_of(meaning, ty, value)
    }

    fn is_lost(&self, ty: Ty, value: &Value, file: FileId) -> bool {
        self.is_lossy
            && matches!(
                self.loss(ty, value, file),
                Some(Loss::Place | Loss::Operation)
            )
    }

    /// Whether an operation, or a path item for all of its operations, has a parameter or body that leads nowhere.
    fn lacks(&self, kind: Kind, value: &Map<String, Value>, file: FileId) -> bool {
        let costs = |ty: Ty, value| self.loss(ty, value, file) == Some(Loss::Operation);
        value
            .iter()
            .any(|(key, value)| match (child_ty(kind, key), value) {
                (Some(Ty::List(of)), Value::Array(list)) => {
                    list.iter().any(|value| costs(*of, value))
                }
                (Some(ty), value) => costs(ty, value),
                (None, _) => false,
            })
    }

    /// Leaves out what a reference was to stand for, and the operations that cannot do without it.
    fn leave_out(&self, kind: Kind, map: &mut Map<String, Value>, file: FileId) {
        if !self.is_lossy {
            return;
        }
        if matches!(kind, Kind::PathItem | Kind::Swagger(Part::PathItem)) {
            let lacks_for_all = self.lacks(kind, map, file);
            // They are of no operation then; and what is left of a list has other numbers than it was written with.
            if lacks_for_all {
                map.shift_remove("parameters");
            }
            let stays = |kind: Kind, value: &Value| {
                let operation = value.as_object();
                !lacks_for_all && operation.is_none_or(|one| !self.lacks(kind, one, file))
            };
            map.retain(|key, value| match child_ty(kind, key) {
                Some(Ty::One(of @ (Kind::Operation | Kind::Swagger(Part::Operation)))) => {
                    stays(of, value)
                }
                Some(Ty::Map(Ty::One(of @ Kind::Operation))) => {
                    if let Value::Object(more) = value {
                        more.retain(|_, value| stays(*of, value));
                    }
                    true
                }
                _ => true,
            });
        }
        map.retain(|key, value| {
            child_ty(kind, key).is_none_or(|ty| !self.is_lost(ty, value, file))
        });
    }

    /// Without a mapping, the tag of an alternative is the last step of the reference to it: where the
    /// schema gets another name here, the mapping says so.
    fn name_alternatives(&self, schema: &mut Map<String, Value>, file: FileId) {
        let meant = |reference: &str| {
            let key = (file, reference.to_owned(), Ty::One(Kind::Schema));
            self.plan.meanings.get(&key)
        };
        let lists = ["oneOf", "anyOf"].map(|keyword| schema.get(keyword));
        let lists = lists.into_iter().flatten().filter_map(Value::as_array);
        let members = lists.flatten().filter_map(Value::as_object);
        let mut renamed = Vec::new();
        for reference in members.filter_map(reference_of) {
            let Some(Meaning::Hoist(target)) = meant(reference) else {
                continue;
            };
            let name = self.names.get(&(target.clone(), Kind::Schema));
            let last = self.last_step(target);
            if name.is_some_and(|name| *name != last) {
                renamed.push((last, reference.to_owned(), target));
            }
        }
        let discriminator = schema.get_mut("discriminator");
        let Some(discriminator) = discriminator.and_then(Value::as_object_mut) else {
            return;
        };
        for (last, reference, target) in renamed {
            let mapping = discriminator.entry("mapping").or_insert_with(|| json!({}));
            let Some(mapping) = mapping.as_object_mut() else {
                return;
            };
            let listed = mapping.values().filter_map(Value::as_str);
            let mut listed = listed.filter_map(mapping_reference);
            let is_it = |one| matches!(meant(one), Some(Meaning::Hoist(one)) if one == target);
            if !listed.any(is_it) {
                mapping.entry(last).or_insert(Value::String(reference));
            }
        }
    }

    /// What a target is called where it stands: by the last step of the way to it, or by its file.
    fn last_step(&self, target: &Target) -> String {
        let last = target.pointer.tokens().last();
        last.map_or_else(
            || {
                let file = self.library.path(target.file);
                let file = file.rsplit('/').next().unwrap_or_default();
                file.rsplit_once('.')
                    .map_or(file, |(stem, _)| stem)
                    .to_owned()
            },
            Into::into,
        )
    }

    fn mapping(&mut self, mapping: &mut Value, file: FileId) {
        let Value::Object(mapping) = mapping else {
            return;
        };
        mapping.retain(|_, value| {
            let Some(reference) = value.as_str().and_then(mapping_reference) else {
                return true;
            };
            let key = (file, reference.to_owned(), Ty::One(Kind::Schema));
            let meaning = self.plan.meanings.get(&key);
            let Some(rewritten) = meaning.and_then(|meaning| self.component(meaning, Kind::Schema))
            else {
                return false;
            };
            *value = Value::String(rewritten);
            true
        });
    }

    /// The reference to a component that a meaning comes down to.
    fn component(&self, meaning: &Meaning, kind: Kind) -> Option<String> {
        match meaning {
            Meaning::InPlace(reference) => Some(reference.clone()),
            Meaning::Hoist(target) => {
                let name = self.names.get(&(target.clone(), kind))?;
                Some(canonical(kind.section()?, name))
            }
            Meaning::Inline(_) | Meaning::Schema | Meaning::Text(_) | Meaning::Broken(_) => None,
        }
    }

    /// Rewrites a reference. `true`: there is nothing left to look at below it.
    fn reference(&mut self, reference: &str, ty: Ty, value: &mut Value, file: FileId) -> bool {
        let plan = self.plan;
        let Some(meaning) = plan.meanings.get(&(file, reference.to_owned(), ty)) else {
            return true;
        };
        match meaning {
            Meaning::InPlace(_) | Meaning::Hoist(_) => {
                let rewritten = kind_of(ty).and_then(|kind| self.component(meaning, kind));
                if let (Some(rewritten), Value::Object(map)) = (rewritten, &mut *value) {
                    map.shift_remove("$dynamicRef");
                    map.insert("$ref".to_owned(), Value::String(rewritten));
                }
                // What stands beside it may hold references, too.
                kind_of(ty) != Some(Kind::Schema)
            }
            Meaning::Schema => {
                *value = json!({ "schema": value.take() });
                false
            }
            Meaning::Text(text) => {
                *value = Value::String(text.clone());
                true
            }
            Meaning::Inline(target) => {
                self.inline(&target.clone(), ty, value, file);
                true
            }
            Meaning::Broken(_) if loss_of(meaning, ty, value).is_some() => {
                if let Value::Object(map) = value {
                    map.shift_remove("$ref");
                    map.shift_remove("$dynamicRef");
                }
                false
            }
            Meaning::Broken(_) => {
                // The grammar would only say again that there is nothing to be read here.
                let is_component = kind_of(ty).is_some_and(|kind| kind.section().is_some());
                if !is_component {
                    *value = nothing(ty);
                }
                is_component
            }
        }
    }

    fn inline(&mut self, target: &Target, ty: Ty, value: &mut Value, file: FileId) {
        let Some(source) = self.plan.inlined.get(target) else {
            return;
        };
        let is_open = self.open.contains(target) || self.open.len() >= MAX_INLINED;
        let left = self
            .left
            .checked_sub(size(source))
            .filter(|_| !is_open && self.depth <= MAX_DEPTH);
        let Some(left) = left else {
            let location = super::location(self.library, target);
            self.diagnostics.push(
                Diagnostic::warning(
                    "recursive-reference",
                    location,
                    "this contains itself; the inner one is left out",
                )
                .at_key(),
            );
            *value = nothing(ty);
            return;
        };
        self.left = left;
        let mut inlined = source.clone();
        self.open.push(target.clone());
        self.rewrite(ty, &mut inlined, target.file);
        self.open.pop();
        let extensible = kind_of(ty).is_some_and(|kind| shape(kind).is_extensible());
        if extensible {
            self.mark(&mut inlined, target);
        } else {
            self.mark_children(ty, &mut inlined, target);
        }
        // A path item may say more beside its reference; what it says itself counts.
        let mut beside = value.take();
        if let (Value::Object(beside), Value::Object(inlined)) = (&mut beside, &mut inlined) {
            beside.shift_remove("$ref");
            beside.shift_remove("$dynamicRef");
            if is_path_item(ty) && !beside.is_empty() {
                let mut own = Value::Object(std::mem::take(beside));
                self.rewrite(ty, &mut own, file);
                if let Value::Object(own) = own {
                    let at = super::location(self.library, target);
                    replaced(inlined, &own, &at, self.diagnostics);
                    inlined.extend(own);
                }
            }
        }
        *value = inlined;
    }

    /// Writes down where an object comes from.
    fn mark(&self, value: &mut Value, target: &Target) {
        if let Value::Object(map) = value {
            let location = super::location(self.library, target);
            map.entry(keys::ORIGIN)
                .or_insert_with(|| Value::String(location.to_string()));
        }
    }

    /// The same for what cannot carry a place itself: a map, a list, a callback.
    fn mark_children(&self, ty: Ty, value: &mut Value, target: &Target) {
        let extensible = match ty {
            Ty::Map(Ty::One(kind)) | Ty::List(Ty::One(kind)) => shape(*kind).is_extensible(),
            Ty::One(Kind::Callback) => true,
            _ => false,
        };
        let below = |token: &str| Target {
            file: target.file,
            pointer: target.pointer.child(token),
        };
        match value {
            Value::Object(map) if extensible => {
                for (key, value) in map
                    .iter_mut()
                    .filter(|(_, value)| value.get("$ref").is_none())
                {
                    self.mark(value, &below(key));
                }
            }
            Value::Array(list) if extensible => {
                for (at, value) in list
                    .iter_mut()
                    .enumerate()
                    .filter(|(_, value)| value.get("$ref").is_none())
                {
                    self.mark(value, &below(&at.to_string()));
                }
            }
            _ => {}
        }
    }
}

/// As little as there can be of what is expected, so that nothing is said of it beyond that it is not there.
fn nothing(ty: Ty) -> Value {
    match ty {
        Ty::List(Ty::Any | Ty::One(Kind::Schema)) => json!([{}]),
        Ty::List(_) => json!([]),
        Ty::One(Kind::Info) => json!({ "title": "", "version": "" }),
        Ty::One(Kind::Responses | Kind::Swagger(Part::Responses)) => {
            json!({ "default": { "description": "" } })
        }
        Ty::One(_) | Ty::Map(_) => json!({}),
        Ty::Prose => json!(""),
        Ty::Types => json!("object"),
        _ => Value::Null,
    }
}
