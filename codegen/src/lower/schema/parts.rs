//! What the parts of an `allOf` say of the same members, put together.

use std::sync::Arc;

use indexmap::{IndexMap, IndexSet};

use super::super::Lowering;
use super::object::required_at;
use super::{Pending, View, lower_declaration, lower_named, nullable, reserve};
use crate::api::{
    Additional, Docs, Field, Owner, OwnerRoot, Primitive, Role, StructDef, TypeId, TypeKind,
    TypeRef, WireName, Xml,
};
use diag::{Diagnostic, Location};

/// How many members `allOf` may copy in all: a thousand schemas, each made of the one before, have half
/// a million.
pub(in crate::lower) const MOST_FIELDS: usize = 1_000_000;

/// How deep objects in objects are put together.
const DEEPEST_JOIN: usize = 16;

/// What became of two types that a property has at once.
#[derive(Default)]
pub(in crate::lower) struct Joins {
    known: IndexMap<(TypeRef, TypeRef), TypeId>,
    depth: usize,
}

/// What the members of an `allOf` add up to.
#[derive(Clone)]
pub(in crate::lower) struct Parts {
    id: TypeId,
    fields: IndexMap<WireName, Arc<Field>>,
    additional: Option<Additional>,
    /// Members that must be there, perhaps of a later part.
    required: IndexSet<String>,
    /// Properties of discriminators, which the union writes where no schema describes them.
    tags: IndexSet<String>,
    /// Whether members that are no property are forbidden.
    closed: bool,
}

impl Parts {
    /// Nothing yet, of the declaration of this number.
    pub(super) fn new(id: TypeId) -> Self {
        Self {
            id,
            fields: IndexMap::new(),
            additional: None,
            required: IndexSet::new(),
            tags: IndexSet::new(),
            closed: false,
        }
    }

    /// The struct, once every part has been added.
    /// What requires a name is looked for in the schema that it is of.
    pub(super) fn finish<'a>(
        mut self,
        cx: &mut Lowering<'a>,
        at: &Location,
        view: Option<&View<'a>>,
    ) -> StructDef {
        for field in self.fields.values_mut() {
            if !field.required && self.required.contains(field.name.as_str()) {
                Arc::make_mut(field).required = true;
            }
        }
        let is_map = matches!(self.additional, Some(Additional::Kept(_)));
        for name in std::mem::take(&mut self.required) {
            let is_known = self.fields.contains_key(&WireName::from(name.as_str()));
            if is_known || is_map || self.tags.contains(&name) {
                continue;
            }
            let described = "any value is taken; describe it under `properties`";
            let (what, help) = match self.closed {
                true => ("forbids", "no value fits; the name is passed over"),
                false => ("does not describe", described),
            };
            // A name that is required too is no slip of this one.
            let others = self.fields.values().filter(|field| !field.required);
            let others = others.map(|field| field.name.as_str());
            let help = match cx.looks.closest(&name, others) {
                Some(meant) => format!("did you mean `{meant}`? As it is, {help}"),
                None => help.to_owned(),
            };
            let required = view.and_then(|view| required_at(cx, view, at, &name));
            cx.warn(
                "undescribed-property",
                required.unwrap_or_else(|| at.child("required")),
                format!("the schema requires `{name}` and {what} it"),
                &help,
            );
            if !self.closed {
                let field = undescribed(&name, at);
                self.fields.insert(field.name.clone(), field.into());
            }
        }
        StructDef {
            fields: within_room(cx, self.fields, at),
            additional: match self.additional {
                Some(additional) => additional,
                None if self.closed => Additional::Denied,
                None => Additional::Undeclared,
            },
        }
    }

    /// Adds what a struct consists of already.
    pub(super) fn add_struct(&mut self, cx: &mut Lowering<'_>, structure: StructDef) {
        for field in structure.fields {
            self.add(cx, field);
        }
        if let Additional::Kept(value) = structure.additional {
            self.keep(cx, value);
        }
    }

    /// Adds what other parts add up to.
    pub(super) fn add_parts(&mut self, cx: &mut Lowering<'_>, other: Self) {
        for field in other.fields.into_values() {
            self.add(cx, field);
        }
        match other.additional {
            Some(Additional::Kept(value)) => self.keep(cx, value),
            Some(additional) => self.additional = Some(additional),
            None => {}
        }
        self.required.extend(other.required);
        self.tags.extend(other.tags);
        self.closed |= other.closed;
    }

    /// The same members, none of which must be there.
    pub(super) fn without_demands(mut self) -> Self {
        self.required.clear();
        self.closed = false;
        for field in self.fields.values_mut().filter(|field| field.required) {
            Arc::make_mut(field).required = false;
        }
        self
    }

    /// Takes in what a schema says of members besides describing them.
    pub(super) fn constrain(&mut self, view: &View<'_>) {
        for name in view.required {
            // At once, before others are made of this one: so they have the same property.
            let field = self.fields.get_mut(&WireName::from(name.as_str()));
            if let Some(field) = field.filter(|field| !field.required) {
                Arc::make_mut(field).required = true;
            }
            self.required.insert(name.clone());
        }
        self.closed |= view.denies_additional() && !view.has_patterns();
        self.read_tag(view);
    }

    /// Takes notice of the schema's discriminator.
    pub(super) fn read_tag(&mut self, view: &View<'_>) {
        let source = view.data.discriminator.as_ref();
        self.tags
            .extend(source.map(|source| source.property_name.clone()));
    }

    /// Members that are no property have this type, beside what an earlier part says of them.
    pub(super) fn keep(&mut self, cx: &mut Lowering<'_>, value: TypeRef) {
        let known = match self.additional.take() {
            Some(Additional::Kept(known)) => Some(known),
            _ => None,
        };
        let owner = Owner {
            root: OwnerRoot::Type(self.id),
            roles: vec![Role::Value],
        };
        let at = cx.types[self.id].origin.clone();
        let both = match known {
            Some(known) if is_narrower(cx, &known, &value) => known,
            Some(known) => join_both(cx, &owner, &known, &value, &at).unwrap_or(value),
            None => value,
        };
        self.additional = Some(Additional::Kept(both));
    }

    /// Adds a property. What one of two demands is demanded, objects have the members of both, and
    /// else the narrower type counts; where neither is, the later one.
    pub(super) fn add(&mut self, cx: &mut Lowering<'_>, mut field: Arc<Field>) {
        let Some(known) = self.fields.get_mut(&field.name) else {
            self.fields.insert(field.name.clone(), field);
            return;
        };
        let required = known.required || field.required;
        if known.described != field.described {
            if field.described {
                *known = field;
            }
            if known.required != required {
                Arc::make_mut(known).required = required;
            }
            return;
        }
        let owner = Owner {
            root: OwnerRoot::Type(self.id),
            roles: vec![Role::Field(field.name.clone())],
        };
        if field.said.is_none() && known.said.is_some() {
            Arc::make_mut(&mut field).said.clone_from(&known.said);
        }
        let both = joined(cx, &owner, &known.type_ref, &field);
        if let Some(both) = both {
            Arc::make_mut(&mut field).type_ref = both;
        }
        let narrows = is_narrower(cx, &known.type_ref, &field.type_ref);
        if !narrows && contradicts(&known.type_ref, &field.type_ref) {
            cx.warn(
                "contradicting-property",
                field.origin.clone(),
                format!(
                    "the parts of an `allOf` do not agree on the type of `{}`",
                    field.name.as_str()
                ),
                "give the property the same type in both parts; no value fits both, and the later one is taken",
            );
        }
        let type_ref = narrows.then(|| known.type_ref.clone());
        *known = field;
        if known.required != required {
            Arc::make_mut(known).required = required;
        }
        if let Some(type_ref) = type_ref {
            Arc::make_mut(known).type_ref = type_ref;
        }
    }
}

/// The members of a struct, while there is room for what `allOf` copies.
fn within_room(
    cx: &mut Lowering<'_>,
    fields: IndexMap<WireName, Arc<Field>>,
    at: &Location,
) -> Vec<Arc<Field>> {
    if let Some(left) = cx.room.checked_sub(fields.len()) {
        cx.room = left;
        // Collected where they stand, they would keep the room that the map grew by.
        let mut fields: Vec<_> = fields.into_values().collect();
        fields.shrink_to_fit();
        return fields;
    }
    // Said once: everything that comes after is too much as well.
    if cx.room > 0 {
        cx.room = 0;
        let what =
            format!("the schemas have more than {MOST_FIELDS} properties, copied by `allOf`");
        cx.diagnostics.push(
            Diagnostic::error("too-large", at.clone(), what).help(
                "put what all have in common into a property of its own, instead of copying it",
            ),
        );
    }
    Vec::new()
}

/// Whether every value of the one type is a value of the other, and not the other way round.
fn is_narrower(cx: &Lowering<'_>, one: &TypeRef, other: &TypeRef) -> bool {
    let (one, other) = (one.without_null(), other.without_null());
    if let (TypeRef::List(one), TypeRef::List(other)) = (one, other) {
        return is_narrower(cx, one, other);
    }
    let TypeRef::Primitive(wide) = other else {
        return *other == TypeRef::Any && *one != TypeRef::Any;
    };
    match (one, wide) {
        (TypeRef::Primitive(Primitive::Text(_)), Primitive::String) => true,
        (TypeRef::Primitive(narrow), Primitive::Double) => {
            matches!(narrow, Primitive::Int32 | Primitive::Int64)
        }
        (TypeRef::Primitive(Primitive::Int32), Primitive::Int64) => true,
        (TypeRef::Named(id), Primitive::String | Primitive::Int64 | Primitive::Boolean) => {
            matches!(cx.types[*id].kind, TypeKind::Enum(_))
                || cx.pending.get(id).is_some_and(Pending::is_enum)
        }
        _ => false,
    }
}

/// Whether no value fits both types.
fn contradicts(one: &TypeRef, other: &TypeRef) -> bool {
    let kind = |type_ref: &TypeRef| match type_ref.without_null() {
        TypeRef::Primitive(Primitive::String | Primitive::Text(_)) => Some(0),
        TypeRef::Primitive(Primitive::Boolean) => Some(1),
        TypeRef::Primitive(_) => Some(2),
        TypeRef::List(_) | TypeRef::Tuple(_) => Some(3),
        TypeRef::Map(_) => Some(4),
        TypeRef::Nullable(_) | TypeRef::Any | TypeRef::Named(_) => None,
    };
    matches!((kind(one), kind(other)), (Some(one), Some(other)) if one != other)
}

/// The type of a property that two parts describe as objects, neither with all members of the other:
/// both apply, so it has the members of both. Nothing where the later one has them all, or where one
/// is no object. Lists of objects are no different.
fn joined(cx: &mut Lowering<'_>, owner: &Owner, known: &TypeRef, field: &Field) -> Option<TypeRef> {
    let joined = join(cx, owner, known, &field.type_ref, &field.origin)?;
    Some(match &field.type_ref {
        TypeRef::Nullable(_) => TypeRef::Nullable(Box::new(joined)),
        _ => joined,
    })
}

/// The type of a value that is of both types: of lists of objects, or of what is narrower, the one
/// with all of it; else the first.
pub(super) fn of_both(
    cx: &mut Lowering<'_>,
    owner: &Owner,
    one: TypeRef,
    other: TypeRef,
    at: &Location,
) -> TypeRef {
    if let Some(joined) = join_both(cx, owner, &one, &other, at) {
        return joined;
    }
    let mut holds_objects = |type_ref: &TypeRef| match standing(cx, type_ref.without_null()) {
        Some(TypeRef::List(item)) => members(cx, item.without_null()).is_some(),
        _ => false,
    };
    // Of objects that are not put together, the later one has all members.
    match holds_objects(&one) && holds_objects(&other) || is_narrower(cx, &other, &one) {
        true => other,
        false => one,
    }
}

/// What [`join`] says of what lists and maps hold, which may be null where both say so.
fn join_both(
    cx: &mut Lowering<'_>,
    owner: &Owner,
    one: &TypeRef,
    other: &TypeRef,
    at: &Location,
) -> Option<TypeRef> {
    let joined = join(cx, owner, one, other, at)?;
    let is_null = |type_ref: &TypeRef| type_ref.without_null() != type_ref;
    Some(match is_null(one) && is_null(other) {
        true => nullable(joined),
        false => joined,
    })
}

fn join(
    cx: &mut Lowering<'_>,
    owner: &Owner,
    one: &TypeRef,
    other: &TypeRef,
    at: &Location,
) -> Option<TypeRef> {
    let (one, other) = (one.without_null(), other.without_null());
    if one == other {
        return None;
    }
    match (standing(cx, one), standing(cx, other)) {
        (Some(TypeRef::List(one)), Some(TypeRef::List(other))) => {
            let item = join_both(cx, &owner.inside(Role::Item), &one, &other, at)?;
            return Some(TypeRef::List(Box::new(item)));
        }
        (Some(TypeRef::Map(one)), Some(TypeRef::Map(other))) => {
            let value = join_both(cx, &owner.inside(Role::Value), &one, &other, at)?;
            return Some(TypeRef::Map(Box::new(value)));
        }
        _ => {}
    }
    let pair = (one.clone(), other.clone());
    if let Some(known) = cx.joins.known.get(&pair) {
        return Some(TypeRef::Named(*known));
    }
    let (ours, theirs) = (members(cx, one)?, members(cx, other)?);
    let names: IndexSet<&WireName> = theirs.fields.iter().map(|field| &field.name).collect();
    let is_there = |field: &Arc<Field>| names.contains(&field.name);
    let keeps = |def: &StructDef| matches!(def.additional, Additional::Kept(_));
    let has_all = ours.fields.iter().all(is_there) && (!keeps(&ours) || keeps(&theirs));
    if has_all || ours.fields.is_empty() && theirs.fields.is_empty() {
        return None;
    }
    if cx.joins.depth >= DEEPEST_JOIN {
        cx.warn(
            "deep-all-of",
            at.clone(),
            "the parts of an `allOf` describe objects inside of each other, deeper than they are put together",
            "the later description counts here; describe the object in one place",
        );
        return None;
    }
    let docs = match other {
        TypeRef::Named(id) => Docs::clone(&cx.types[*id].docs),
        _ => Docs::default(),
    };
    // A declaration that only this property has gives way, and what is written inline in it moves:
    // to an earlier one, as everything that names are made from comes before what they are given to.
    let own = [one, other].map(|type_ref| match type_ref {
        TypeRef::Named(id) if cx.types[*id].owner == *owner => Some(*id),
        _ => None,
    });
    let id = match own.iter().flatten().min() {
        Some(id) => *id,
        None => reserve(cx, at.clone(), owner.clone(), Docs::default(), false),
    };
    for replaced in own.into_iter().flatten().filter(|own| *own != id) {
        inherit(cx, replaced, id);
    }
    // Before its members, which may be of the same two types.
    cx.joins.known.insert(pair, id);
    cx.joins.depth += 1;
    let mut parts = Parts::new(id);
    parts.add_struct(cx, ours);
    parts.add_struct(cx, theirs);
    cx.joins.depth -= 1;
    cx.types[id].docs = docs.into();
    cx.types[id].kind = TypeKind::Struct(parts.finish(cx, at, None));
    Some(TypeRef::Named(id))
}

/// What was written inline in a declaration that another takes the place of is that one's now.
fn inherit(cx: &mut Lowering<'_>, replaced: TypeId, id: TypeId) {
    let ids: Vec<TypeId> = cx.types.iter().map(|def| def.id).collect();
    for inner in ids {
        let root = &mut cx.types[inner].owner.root;
        if *root == OwnerRoot::Type(replaced) {
            *root = OwnerRoot::Type(id);
        }
    }
}

/// The members of an object type, which is looked into now if that has not been done.
fn members(cx: &mut Lowering<'_>, type_ref: &TypeRef) -> Option<StructDef> {
    match standing(cx, type_ref)? {
        TypeRef::Named(id) => match &cx.types[id].kind {
            TypeKind::Struct(structure) => Some(structure.clone()),
            _ => None,
        },
        TypeRef::Map(value) => Some(StructDef {
            fields: Vec::new(),
            additional: Additional::Kept(*value),
        }),
        _ => None,
    }
}

/// What a type is behind the names that it goes by, which are looked into now if that has not been
/// done. Nothing for what leads back to itself.
fn standing(cx: &mut Lowering<'_>, type_ref: &TypeRef) -> Option<TypeRef> {
    let mut type_ref = type_ref;
    let mut held;
    // A circle of aliases ends nowhere.
    for _ in 0..64 {
        let TypeRef::Named(id) = type_ref else {
            return Some(type_ref.clone());
        };
        look_into(cx, *id);
        let TypeKind::Alias(target) = &cx.types[*id].kind else {
            return Some(type_ref.clone());
        };
        held = target.without_null().clone();
        type_ref = &held;
    }
    None
}

/// Fills a declaration in if it waits for that.
fn look_into(cx: &mut Lowering<'_>, id: TypeId) {
    if let Some(pending) = cx.pending.swap_remove(&id) {
        let view = cx.view(pending.schema);
        let kind = lower_declaration(cx, view, &pending.at, id, pending.declaration);
        cx.types[id].kind = kind;
        return;
    }
    if let Some(name) = cx.types[id].component().cloned() {
        lower_named(cx, name.as_str());
    }
}

/// A member of which the document says only that it must be there.
fn undescribed(name: &str, at: &Location) -> Field {
    Field {
        origin: at.child("required"),
        name: name.into(),
        said: None,
        type_ref: TypeRef::Any,
        null: false,
        required: true,
        described: false,
        read_only: false,
        write_only: false,
        lenient: None,
        sensitive: false,
        xml: Xml::default().into(),
        deprecated: false,
        docs: Docs::default().into(),
    }
}
