//! Inline schemas that are one type: enums of one `x-ms-enum` name and the same values, which have that name; and with
//! `share = "title"` schemas of one title and one structure, which have that title.

use std::collections::BTreeMap;

use indexmap::IndexMap;

use super::prune::rename_all;
use super::said::ENUM;
use crate::api::{
    Additional, Api, Docs, Field, Owner, OwnerRoot, TypeDef, TypeId, TypeKind, TypeRef, Types,
    WireName, Xml,
};
use diag::{Diagnostic, Diagnostics};

/// Gives every inline schema that has a title that title's type.
pub(super) fn share_titles(api: &mut Api, diagnostics: &mut Diagnostics) {
    let mut classes = Classes::default();
    let mut titles: IndexMap<&str, IndexMap<Option<u32>, Vec<TypeId>>> = IndexMap::new();
    let mut components: BTreeMap<&str, TypeId> = BTreeMap::new();
    for def in api.types.iter() {
        let class = classes.of(&api.types, def.id);
        match (def.component(), title(def)) {
            (Some(key), _) => {
                components.insert(key.as_str(), def.id);
            }
            (None, Some(title)) => {
                let meanings = titles.entry(title).or_default();
                meanings.entry(class).or_default().push(def.id);
            }
            (None, None) => {}
        }
    }
    let mut instead: BTreeMap<TypeId, TypeId> = BTreeMap::new();
    let mut titled: Vec<(TypeId, WireName)> = Vec::new();
    for (title, meanings) in titles {
        let component = components.get(title).copied();
        let mut named = component;
        for (class, copies) in meanings {
            // A component of that name that is the same is what is meant.
            let same = component.filter(|id| classes.of(&api.types, *id) == class);
            let kept = same.unwrap_or(copies[0]);
            instead.extend(copies.iter().map(|copy| (*copy, kept)));
            match named {
                None => {
                    titled.push((kept, title.into()));
                    named = Some(kept);
                }
                Some(first) if same.is_none() => {
                    diagnostics.push(ambiguous(title, &api.types[first], &api.types[kept]));
                }
                Some(_) => {}
            }
        }
    }
    for (id, title) in titled {
        api.types[id].owner = Owner {
            root: OwnerRoot::Title(title),
            roles: Vec::new(),
        };
    }
    rename_all(api, &|id| instead.get(&id).copied().unwrap_or(id));
}

/// Gives enums of one name by extension, and with the same values, one type.
pub(super) fn share_enums(api: &mut Api) {
    let mut classes = Classes::default();
    let mut first: BTreeMap<(&str, Option<u32>), TypeId> = BTreeMap::new();
    let mut instead: BTreeMap<TypeId, TypeId> = BTreeMap::new();
    let named = |def: &&TypeDef| {
        let said = def.said.as_ref();
        matches!(def.kind, TypeKind::Enum(_)) && said.is_some_and(|said| said.key == ENUM)
    };
    // A component is the one that is meant.
    for is_component in [true, false] {
        for def in api.types.iter().filter(named) {
            let name = def.said.as_ref().map_or("", |said| said.name.as_str());
            if def.component().is_some() != is_component {
                continue;
            }
            let class = classes.of(&api.types, def.id);
            let kept = *first.entry((name, class)).or_insert(def.id);
            if kept != def.id && !is_component {
                instead.insert(def.id, kept);
            }
        }
    }
    if !instead.is_empty() {
        rename_all(api, &|id| instead.get(&id).copied().unwrap_or(id));
    }
}

/// What an inline schema is called, if it becomes a type.
fn title(def: &TypeDef) -> Option<&str> {
    match (&def.owner.root, &def.kind) {
        // The document names it otherwise.
        _ if def.said.is_some() => None,
        // Values of a server's variable, and uses, have no name of their own.
        (OwnerRoot::ServerVariable(..) | OwnerRoot::OwnServerVariable(..), _)
        | (_, TypeKind::Alias(_)) => None,
        (_, TypeKind::Struct(_) | TypeKind::Enum(_) | TypeKind::Union(_)) => {
            def.docs.summary.as_deref()
        }
    }
}

fn ambiguous(title: &str, first: &TypeDef, other: &TypeDef) -> Diagnostic {
    let message =
        format!("`{title}` is the title of schemas that differ: this one is named after its place");
    Diagnostic::warning("ambiguous-title", other.origin.clone(), message)
        .note(first.origin.clone(), "the title is the name of this one")
        .help("give it a title of its own, pin a name, or make the two the same")
}

/// Which declarations have one structure: the same members, of the same types, under the same rules,
/// whatever is said of them in words.
#[derive(Default)]
struct Classes {
    /// `None` while a declaration is looked into.
    of: BTreeMap<TypeId, Option<u32>>,
    numbers: BTreeMap<String, u32>,
}

impl Classes {
    fn of(&mut self, types: &Types, id: TypeId) -> Option<u32> {
        if let Some(class) = self.of.get(&id) {
            return *class;
        }
        self.of.insert(id, None);
        let mut key = String::new();
        self.kind(types, &types[id].kind, &mut key);
        let next = u32::try_from(self.numbers.len()).unwrap_or(u32::MAX);
        let class = *self.numbers.entry(key).or_insert(next);
        self.of.insert(id, Some(class));
        Some(class)
    }

    fn kind(&mut self, types: &Types, kind: &TypeKind, key: &mut String) {
        match kind {
            TypeKind::Struct(structure) => {
                key.push_str("struct");
                for field in &structure.fields {
                    self.field(types, field, key);
                }
                match &structure.additional {
                    Additional::Denied => key.push_str(" denied"),
                    Additional::Undeclared => key.push_str(" undeclared"),
                    Additional::Kept(value) => self.use_of(types, value, key),
                }
            }
            TypeKind::Enum(set) => {
                let values = set.variants.iter().map(|one| (&one.value, &one.name));
                let values: Vec<_> = values.collect();
                key.push_str(&format!("enum {} {values:?}", set.open));
            }
            TypeKind::Union(union) => {
                let how = (&union.discriminator, union.inclusive, union.base);
                key.push_str(&format!("union {how:?}"));
                for variant in &union.variants {
                    key.push_str(&format!(" {:?} ", variant.title));
                    self.use_of(types, &variant.type_ref, key);
                }
            }
            TypeKind::Alias(target) => self.use_of(types, target, key),
        }
    }

    fn field(&mut self, types: &Types, field: &Field, key: &mut String) {
        let Field {
            origin: _,
            name,
            said,
            type_ref,
            null,
            required,
            described,
            read_only,
            write_only,
            lenient,
            sensitive,
            xml,
            deprecated,
            docs,
        } = field;
        let Docs {
            summary: _,
            description: _,
            examples: _,
            default,
            constraints,
        } = &**docs;
        let xml: &Xml = xml;
        let flags = [
            null, required, described, read_only, write_only, sensitive, deprecated,
        ];
        let rules = (name, said, flags, lenient, xml, default, constraints);
        key.push_str(&format!(" {rules:?} "));
        self.use_of(types, type_ref, key);
    }

    fn use_of(&mut self, types: &Types, type_ref: &TypeRef, key: &mut String) {
        match type_ref {
            TypeRef::Primitive(primitive) => key.push_str(&format!("{primitive:?}")),
            TypeRef::Any => key.push_str("any"),
            TypeRef::List(inner) => {
                key.push_str("list of ");
                self.use_of(types, inner, key);
            }
            TypeRef::Map(inner) => {
                key.push_str("map of ");
                self.use_of(types, inner, key);
            }
            TypeRef::Nullable(inner) => {
                key.push_str("null or ");
                self.use_of(types, inner, key);
            }
            TypeRef::Tuple(items) => {
                key.push_str(&format!("tuple of {} ", items.len()));
                for item in items {
                    self.use_of(types, item, key);
                    key.push(' ');
                }
            }
            TypeRef::Named(id) => {
                let is_inline = types[*id].component().is_none();
                let class = is_inline.then(|| self.of(types, *id));
                match class.flatten() {
                    Some(class) => key.push_str(&format!("class {class}")),
                    None => key.push_str(&format!("type {}", id.0)),
                }
            }
        }
    }
}
