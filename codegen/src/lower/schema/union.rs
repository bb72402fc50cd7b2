//! `oneOf`, `anyOf` and lists of types → a [`UnionDef`].

use openapiv3::{ReferenceOr, Schema};

use super::super::{Lowering, component_name, origin};
use super::parts::Parts;
use super::{View, all_of, enumeration, lower_use, reserve, resolve};
use crate::api::{
    Discriminator, Docs, Owner, OwnerRoot, Role, TypeId, TypeKind, TypeRef, UnionDef, UnionVariant,
};
use crate::diag::Location;

/// The schemas of a union with the keyword that lists them. Schemas that only say which properties
/// are required describe no type of their own.
pub(super) fn members<'a>(view: &View<'a>) -> (&'static str, &'a [ReferenceOr<Schema>]) {
    let (keyword, listed) = if view.one_of.is_empty() {
        ("anyOf", view.any_of)
    } else {
        ("oneOf", view.one_of)
    };
    if listed.iter().all(only_constrains) {
        (keyword, &[])
    } else {
        (keyword, listed)
    }
}

fn only_constrains(member: &ReferenceOr<Schema>) -> bool {
    match member {
        ReferenceOr::Reference { .. } => false,
        ReferenceOr::Item(schema) => {
            let view = View::new(schema);
            let says_type = view.typ.is_some()
                || view.properties().next().is_some()
                || !view.all_of.is_empty()
                || !view.enumeration.is_empty()
                || view.is_union();
            !says_type && !view.required.is_empty()
        }
    }
}

/// What a declared union is: seldom, but sometimes, something simpler than a union.
pub(super) fn lower_union<'a>(
    cx: &mut Lowering<'a>,
    view: &View<'a>,
    at: &Location,
    id: TypeId,
) -> TypeKind {
    let within = all_of::union_of(cx, view);
    let (keyword, listed) = members(within.as_ref().map_or(view, |(inner, _)| inner));
    if within.is_none()
        && let Some(merged) = enumeration::merged(cx, listed)
    {
        return merged;
    }
    let list = location_of_list(within.as_ref(), keyword, at);
    let has_base = view.properties().next().is_some() || !view.all_of.is_empty();
    let mut variants: Vec<UnionVariant> = Vec::new();
    let mut names: Vec<Option<String>> = Vec::new();
    let mut alternatives = Vec::new();
    let listed = Listed {
        members: listed,
        at: list,
    };
    gather(cx, &listed, &mut Vec::new(), has_base, &mut alternatives);
    for (index, alternative) in alternatives.into_iter().enumerate() {
        let Alternative {
            bases,
            member,
            mut at,
        } = alternative;
        let (title, description) = match member {
            ReferenceOr::Item(schema) => {
                let data = &schema.schema_data;
                at = origin(&at, &data.extensions);
                (data.title.clone(), data.description.clone())
            }
            ReferenceOr::Reference { .. } => (None, None),
        };
        let named = match member {
            ReferenceOr::Reference { reference } => component_name(reference, "schemas"),
            ReferenceOr::Item(_) => None,
        };
        let owner = Owner {
            root: OwnerRoot::Type(id),
            roles: vec![Role::Variant(
                title.clone().or_else(|| named.clone()),
                index,
            )],
        };
        let type_ref = if has_base {
            TypeRef::Named(lower_variant(cx, view, &bases, member, &at, owner))
        } else {
            lower_use(cx, member, &at, &owner)
                .type_ref
                .without_null()
                .clone()
        };
        if variants.iter().any(|known| known.type_ref == type_ref) {
            continue;
        }
        names.push(named);
        variants.push(UnionVariant {
            origin: at,
            title,
            type_ref,
            description,
        });
    }
    match variants.as_slice() {
        [] => TypeKind::Alias(TypeRef::Any),
        [only] => TypeKind::Alias(only.type_ref.clone()),
        _ => TypeKind::Union(UnionDef {
            discriminator: discriminator(view, &names)
                .or_else(|| discriminator(&within.as_ref()?.0, &names)),
            inclusive: keyword == "anyOf",
            variants,
        }),
    }
}

/// Where the schemas of a union are listed.
fn location_of_list(
    within: Option<&(View<'_>, all_of::Place)>,
    keyword: &str,
    at: &Location,
) -> Location {
    let Some((inner, place)) = within else {
        return at.child(keyword);
    };
    let at = match place {
        all_of::Place::Component(at) => at.clone(),
        all_of::Place::Member(index) => at.child("allOf").index(*index),
    };
    origin(&at, &inner.data.extensions).child(keyword)
}

/// The schemas of a union, and their place.
struct Listed<'a> {
    members: &'a [ReferenceOr<Schema>],
    at: Location,
}

/// One of them, with the unions that it is listed in.
struct Alternative<'a> {
    bases: Vec<&'a Schema>,
    member: &'a ReferenceOr<Schema>,
    at: Location,
}

/// The alternatives of a union. Where they are to be structs with what stands beside the union, one
/// that is a union again cannot be one of them, but each of its own can.
fn gather<'a>(
    cx: &Lowering<'a>,
    listed: &Listed<'a>,
    bases: &mut Vec<&'a Schema>,
    has_base: bool,
    alternatives: &mut Vec<Alternative<'a>>,
) {
    for (index, member) in listed.members.iter().enumerate() {
        let at = listed.at.index(index);
        let inner = if has_base {
            inner_union(cx, member, &at, bases)
        } else {
            None
        };
        if let Some((schema, inner)) = inner {
            bases.push(schema);
            gather(cx, &inner, bases, has_base, alternatives);
            bases.pop();
        } else {
            alternatives.push(Alternative {
                bases: bases.clone(),
                member,
                at,
            });
        }
    }
}

/// The member and what it is one of, if it is a union of others than texts, and not inside itself.
fn inner_union<'a>(
    cx: &Lowering<'a>,
    member: &'a ReferenceOr<Schema>,
    at: &Location,
    open: &[&'a Schema],
) -> Option<(&'a Schema, Listed<'a>)> {
    let schema = resolve(cx, member)?;
    let view = View::new(schema);
    let within = all_of::union_of(cx, &view);
    let (keyword, members) = members(within.as_ref().map_or(&view, |(inner, _)| inner));
    let is_circle = open.iter().any(|open| std::ptr::eq(*open, schema));
    let is_union = !members.is_empty() && !enumeration::is_enum(&view);
    if is_circle || !is_union || enumeration::merged(cx, members).is_some() {
        return None;
    }
    let at = match member {
        ReferenceOr::Reference { reference } => {
            cx.component("schemas", &component_name(reference, "schemas")?)
        }
        ReferenceOr::Item(_) => at.clone(),
    };
    let at = origin(&at, &view.data.extensions);
    let at = location_of_list(within.as_ref(), keyword, &at);
    Some((schema, Listed { members, at }))
}

/// The values that name each variant: those of the mapping, and a component's own name.
fn discriminator(view: &View<'_>, names: &[Option<String>]) -> Option<Discriminator> {
    let source = view.data.discriminator.as_ref()?;
    let values = names.iter().map(|name| match name {
        Some(name) => tag_values(source, name),
        None => Vec::new(),
    });
    Some(Discriminator {
        property: source.property_name.as_str().into(),
        values: values.collect(),
    })
}

/// The values that stand for a component: those that the mapping gives it, and its own name unless
/// the mapping gives that to another one.
pub(super) fn tag_values(source: &openapiv3::Discriminator, name: &str) -> Vec<String> {
    let mapped = source.mapping.iter().filter(|(_, target)| {
        *target == name || component_name(target, "schemas").as_deref() == Some(name)
    });
    let mut values: Vec<String> = mapped.map(|(value, _)| value.clone()).collect();
    if !source.mapping.contains_key(name) {
        values.push(name.to_owned());
    }
    values
}

/// A variant with the properties that stand beside the union, and beside those within: they belong
/// to every one.
fn lower_variant<'a>(
    cx: &mut Lowering<'a>,
    base: &View<'a>,
    inner_bases: &[&'a Schema],
    member: &'a ReferenceOr<Schema>,
    at: &Location,
    owner: Owner,
) -> TypeId {
    let id = reserve(cx, at.clone(), owner, Docs::default(), false);
    let mut parts = Parts::new(id);
    all_of::merge(cx, base, at, id, &mut parts);
    for base in inner_bases {
        all_of::merge(cx, &View::new(base), at, id, &mut parts);
    }
    match member {
        ReferenceOr::Reference { reference } => {
            all_of::merge_component(cx, reference, at, &mut parts);
        }
        ReferenceOr::Item(schema) => {
            let view = View::new(schema);
            cx.types[id].docs = super::docs::schema_docs(view.data, &view);
            all_of::merge(cx, &view, at, id, &mut parts);
        }
    }
    cx.types[id].kind = TypeKind::Struct(parts.finish(cx, at));
    id
}
