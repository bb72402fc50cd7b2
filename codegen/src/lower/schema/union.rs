//! `oneOf`, `anyOf` and lists of types → a [`UnionDef`].

use std::borrow::Cow;
use std::collections::BTreeSet;

use indexmap::IndexSet;
use openapiv3::{ReferenceOr, Schema};
use serde_json::Value;

use super::super::{Lowering, component_name, origin};
use super::discriminator::{discriminator, inherited_discriminator};
use super::mapping::Mapping;
use super::parts::Parts;
use super::{View, all_of, enumeration, hierarchy, lower_use, null, reserve, telling};
use crate::api::{Docs, Owner, OwnerRoot, Role, TypeId, TypeKind, TypeRef, UnionDef, UnionVariant};
use diag::Location;
use source::keys;

/// What a declared union is: seldom, but sometimes, something simpler than a union.
pub(super) fn lower_union<'a>(
    cx: &mut Lowering<'a>,
    view: &'a View<'a>,
    at: &Location,
    id: TypeId,
) -> TypeKind {
    let within = all_of::union_of(cx, view);
    let (keyword, listed) = within.map_or(view, |within| within.view).members();
    if within.is_none()
        && let Some(merged) = enumeration::merged(cx, listed)
    {
        return merged;
    }
    let list = location_of_union(cx, within, at).child(keyword);
    let has_base = view.has_properties() || !view.all_of.is_empty() || view.also_one_of().is_some();
    let mut variants: Vec<UnionVariant> = Vec::new();
    let mut names: Vec<Option<String>> = Vec::new();
    let mut parts: Vec<Option<String>> = Vec::new();
    let mut known: IndexSet<TypeRef> = IndexSet::new();
    let mut alternatives = Vec::new();
    let listed = Listed {
        members: listed,
        at: list,
    };
    let mut seen = BTreeSet::from([view.address]);
    gather(
        cx,
        &listed,
        &mut Vec::new(),
        has_base,
        &mut seen,
        &mut alternatives,
    );
    let said = telling::names(cx, alternatives.iter().map(|one| one.member));
    for ((index, alternative), said) in alternatives.into_iter().enumerate().zip(said) {
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
        let named = component_of(cx, member);
        let owner = Owner {
            root: OwnerRoot::Type(id),
            roles: vec![Role::Variant(
                title.clone().or_else(|| named.clone()).or(said),
                index,
            )],
        };
        let type_ref = if has_base && !hierarchy::has_all_of(cx, member, view) {
            let base = Base {
                view,
                at: cx.types[id].origin.clone(),
            };
            let bases: Vec<Base<'a>> = std::iter::once(base).chain(bases).collect();
            TypeRef::Named(lower_variant(cx, id, &bases, member, &at, owner))
        } else {
            lower_use(cx, member, &at, &owner)
                .type_ref
                .without_null()
                .clone()
        };
        if !known.insert(type_ref.clone()) {
            continue;
        }
        parts.push(part_of(cx, member).filter(|_| named.is_none()));
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
        _ => {
            let own = view.data.discriminator.as_ref();
            let source = own.or_else(|| within?.view.data.discriminator.as_ref());
            let discriminator = match source {
                Some(source) => {
                    let at = match own {
                        Some(_) => at.clone(),
                        None => location_of_union(cx, within, at),
                    };
                    // A mapping to what an alternative is made of, and adds to, is one to it.
                    let mapping = Mapping::of(cx, source);
                    let listed: BTreeSet<_> = names.iter().flatten().collect();
                    let is_mapped = |part: &String| mapping.names(part) && !listed.contains(part);
                    let pairs = names.iter().zip(parts);
                    let named = pairs.map(|(name, part)| name.clone().or(part.filter(is_mapped)));
                    let named: Vec<_> = named.collect();
                    Some(discriminator(cx, source, &named, &at))
                }
                None => inherited_discriminator(cx, &names, &variants),
            };
            let base = discriminator.as_ref();
            let base = base.and_then(|_| hierarchy::base_of(cx, &names));
            TypeKind::Union(UnionDef {
                discriminator,
                inclusive: keyword == "anyOf",
                base,
                variants,
            })
        }
    }
}

/// The component that a schema refers to, be it by way of an `allOf`, `oneOf` or `anyOf` of nothing else, which
/// is there to describe it or to make it nullable.
fn component_of<'a>(cx: &Lowering<'a>, member: &'a ReferenceOr<Schema>) -> Option<String> {
    let mut member = member;
    let mut seen = BTreeSet::new();
    loop {
        let schema = match member {
            ReferenceOr::Reference { reference } => {
                return component_name(reference, "schemas").map(Cow::into_owned);
            }
            ReferenceOr::Item(schema) => schema,
        };
        let view = cx.view(schema);
        if let Some(name) = view.extension(keys::COMPONENT).and_then(Value::as_str) {
            return Some(name.to_owned());
        }
        if let Some(reference) = view.alias_of() {
            return component_name(reference, "schemas").map(Cow::into_owned);
        }
        let is_use = matches!(super::shape(cx, view), super::Shape::Use);
        let (only, _) = super::sole(cx, view, &cx.root).filter(|_| is_use)?;
        member = only;
        seen.insert(view.address).then_some(())?;
    }
}

/// The only component among the parts of an `allOf` that is written inline.
fn part_of<'a>(cx: &Lowering<'a>, member: &'a ReferenceOr<Schema>) -> Option<String> {
    let ReferenceOr::Item(schema) = member else {
        return None;
    };
    let mut parts = cx.view(schema).all_of.iter();
    let mut components = parts.by_ref().filter_map(|(_, part)| match part {
        ReferenceOr::Reference { reference } => component_name(reference, "schemas"),
        ReferenceOr::Item(_) => None,
    });
    let only = components.next()?;
    components.next().is_none().then(|| only.into_owned())
}

/// Where the schema stands that lists the alternatives.
fn location_of_union(
    cx: &Lowering<'_>,
    within: Option<all_of::Within<'_>>,
    at: &Location,
) -> Location {
    let Some(within) = within else {
        return at.clone();
    };
    let at = match within.place {
        all_of::Place::Component(name) => cx.component("schemas", name),
        all_of::Place::Member(index) => at.child("allOf").index(index),
    };
    origin(&at, &within.view.data.extensions)
}

/// The schemas of a union, and their place.
struct Listed<'a> {
    members: &'a [ReferenceOr<Schema>],
    at: Location,
}

/// A schema that says something beside its alternatives, and its place.
#[derive(Clone)]
struct Base<'a> {
    view: &'a View<'a>,
    at: Location,
}

/// One of them, with the unions that it is listed in.
struct Alternative<'a> {
    bases: Vec<Base<'a>>,
    member: &'a ReferenceOr<Schema>,
    at: Location,
}

/// The alternatives of a union. Where they are to be structs with what stands beside the union, one
/// that is a union again cannot be one of them, but each of its own can. A union counts where it comes
/// first: unions in unions can lead to the same one in more ways than can be counted.
fn gather<'a>(
    cx: &Lowering<'a>,
    listed: &Listed<'a>,
    bases: &mut Vec<Base<'a>>,
    has_base: bool,
    seen: &mut BTreeSet<usize>,
    alternatives: &mut Vec<Alternative<'a>>,
) {
    for (index, member) in listed.members.iter().enumerate() {
        if null::is_null(cx, member) {
            continue;
        }
        let at = listed.at.index(index);
        let inner = if has_base {
            inner_union(cx, member, &at)
        } else {
            None
        };
        let Some((base, inner)) = inner else {
            alternatives.push(Alternative {
                bases: bases.clone(),
                member,
                at,
            });
            continue;
        };
        if seen.insert(base.view.address) {
            bases.push(base);
            gather(cx, &inner, bases, has_base, seen, alternatives);
            bases.pop();
        }
    }
}

/// The member and what it is one of, if it is a union of others than values.
fn inner_union<'a>(
    cx: &Lowering<'a>,
    member: &'a ReferenceOr<Schema>,
    at: &Location,
) -> Option<(Base<'a>, Listed<'a>)> {
    let (schema, at) = match member {
        ReferenceOr::Reference { reference } => {
            let (name, schema) = cx.index.target(reference)?;
            (schema, cx.component("schemas", name))
        }
        ReferenceOr::Item(schema) => (schema, at.clone()),
    };
    let view = cx.view(schema);
    let within = all_of::union_of(cx, view);
    let (keyword, members) = within.map_or(view, |within| within.view).members();
    let merged = || enumeration::merged(cx, members).is_some();
    let is_values = || *view.kin().is_values.get_or_init(merged);
    if members.is_empty() || enumeration::is_enum(view) || is_values() {
        return None;
    }
    let at = origin(&at, &view.data.extensions);
    let list = location_of_union(cx, within, &at).child(keyword);
    Some((Base { view, at }, Listed { members, at: list }))
}

/// A variant with the properties that stand beside the union, and beside those within: they belong
/// to every one.
fn lower_variant<'a>(
    cx: &mut Lowering<'a>,
    union: TypeId,
    bases: &[Base<'a>],
    member: &'a ReferenceOr<Schema>,
    at: &Location,
    owner: Owner,
) -> TypeId {
    let id = reserve(cx, at.clone(), owner, Docs::default(), false);
    let mut parts = Parts::new(id);
    for base in bases {
        all_of::merge_beside(cx, base.view, &base.at, union, at, &mut parts);
    }
    match member {
        ReferenceOr::Reference { reference } => {
            all_of::merge_component(cx, reference, at, &mut parts);
        }
        ReferenceOr::Item(schema) => {
            let view = cx.view(schema);
            cx.types[id].docs = super::docs::schema_docs(view.data, view).into();
            all_of::merge_beside(cx, view, at, id, at, &mut parts);
        }
    }
    cx.types[id].kind = TypeKind::Struct(parts.finish(cx, at, None));
    id
}
