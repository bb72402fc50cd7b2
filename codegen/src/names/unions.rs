//! Names of a union's variants: its title, the component, its tag, else the kind of its values.

use std::collections::BTreeMap;

use super::resolve::{Rule, Scope};
use super::words::Case;
use super::{Ident, Naming};
use crate::api::{Api, Primitive, Role, TypeId, TypeKind, TypeRef, UnionDef};
use crate::facts::Facts;

pub(super) fn name_variants(
    api: &Api,
    facts: &Facts,
    naming: &mut Naming<'_>,
) -> BTreeMap<TypeId, Vec<Ident>> {
    let mut all = BTreeMap::new();
    for def in api.types.iter() {
        if let TypeKind::Union(union) = &def.kind {
            let mut scope = Scope::new(format!("variants of {}", def.origin), Case::Camel, |_| {
                false
            });
            scope.seed(&["Self", "Other"]);
            let candidates = candidates(api, facts, def.id, union);
            let pairs = union.variants.iter().zip(candidates);
            let names = pairs
                .map(|(variant, candidates)| scope.claim(naming, &variant.origin, &candidates));
            let names = names.collect();
            all.insert(def.id, names);
        }
    }
    all
}

fn candidates(api: &Api, facts: &Facts, id: TypeId, union: &UnionDef) -> Vec<Vec<(Rule, String)>> {
    let deciding = facts.deciding(id);
    let tag = |index: usize| {
        let mut variants = deciding?.tag()?.variants.iter();
        variants
            .find(|variant| variant.index == index)?
            .values
            .first()
            .cloned()
    };
    let kinds: Vec<String> = union
        .variants
        .iter()
        .map(|variant| kind_word(api, &variant.type_ref))
        .collect();
    // Beside single texts an object is a variant that has something to say, and called like them.
    let has_words = union
        .variants
        .iter()
        .any(|variant| api.types.single(&variant.type_ref).is_some());
    let one = |(index, variant): (usize, &crate::api::UnionVariant)| {
        let title = variant.title.clone().filter(|title| title.len() <= 40);
        let tag = tag(index);
        let kind = &kinds[index];
        let is_sole = kinds.iter().filter(|other| *other == kind).count() == 1;
        let own = title.or_else(|| component(api, &variant.type_ref));
        let mut candidates: Vec<(Rule, String)> = own
            .into_iter()
            .chain(tag)
            .chain(of_role(api, &variant.type_ref).filter(|_| !is_sole || has_words))
            .map(|name| (Rule::Bare, name))
            .collect();
        // Variants of one kind are numbered, all of them.
        if is_sole {
            candidates.push((Rule::Kind, kind.clone()));
        }
        candidates.push((Rule::Kind, format!("variant {}", index + 1)));
        candidates
    };
    union.variants.iter().enumerate().map(one).collect()
}

/// What lowering calls a variant that is written inline.
fn of_role(api: &Api, type_ref: &TypeRef) -> Option<String> {
    let TypeRef::Named(id) = type_ref else {
        return None;
    };
    match api.types[*id].owner.roles.last() {
        Some(Role::Variant(name, _)) => name.clone().filter(|name| name.len() <= 40),
        _ => None,
    }
}

fn component(api: &Api, type_ref: &TypeRef) -> Option<String> {
    let TypeRef::Named(id) = type_ref else {
        return None;
    };
    let key = api.types[*id].component()?;
    Some(key.as_str().to_owned())
}

fn kind_word(api: &Api, type_ref: &TypeRef) -> String {
    match type_ref {
        TypeRef::Primitive(primitive) => match primitive {
            Primitive::String => "string",
            Primitive::Text(format) => format.as_str(),
            Primitive::Boolean => "boolean",
            Primitive::Int32 | Primitive::Int64 | Primitive::UInt32 | Primitive::UInt64 => {
                "integer"
            }
            Primitive::Double => "number",
        }
        .to_owned(),
        TypeRef::List(item) => {
            let item = component(api, item).unwrap_or_else(|| kind_word(api, item));
            format!("{item} list")
        }
        TypeRef::Map(_) => "map".to_owned(),
        TypeRef::Tuple(_) => "tuple".to_owned(),
        TypeRef::Any => "any".to_owned(),
        TypeRef::Nullable(inner) => kind_word(api, inner),
        TypeRef::Named(id) => match &api.types[*id].kind {
            TypeKind::Struct(_) => "object",
            TypeKind::Enum(_) => "enum",
            TypeKind::Union(_) => "union",
            TypeKind::Alias(_) => "alias",
        }
        .to_owned(),
    }
}
