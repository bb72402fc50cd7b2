//! `oneOf`, `anyOf` and lists of types → a [`UnionDef`].

use std::borrow::Cow;
use std::collections::BTreeSet;

use openapiv3::{ReferenceOr, Schema};

use super::super::{Lowering, component_name, origin};
use super::parts::Parts;
use super::{View, all_of, enumeration, hierarchy, inherited, lower_use, null, reserve};
use crate::api::{
    Additional, Discriminator, Docs, Owner, OwnerRoot, Role, TypeId, TypeKind, TypeRef, Types,
    UnionDef, UnionVariant,
};
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
    let (keyword, listed) = within.map_or(view, |within| within.view).members;
    if within.is_none()
        && let Some(merged) = enumeration::merged(cx, listed)
    {
        return merged;
    }
    let list = location_of_list(cx, within, keyword, at);
    let has_base = view.properties().next().is_some()
        || !view.all_of.is_empty()
        || view.also_one_of().is_some();
    let mut variants: Vec<UnionVariant> = Vec::new();
    let mut names: Vec<Option<String>> = Vec::new();
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
        let named = component_of(cx, member);
        let owner = Owner {
            root: OwnerRoot::Type(id),
            roles: vec![Role::Variant(
                title
                    .clone()
                    .or_else(|| named.clone())
                    .or_else(|| sole_property(cx, member)),
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
        _ => {
            let own = view.data.discriminator.as_ref();
            let source = own.or_else(|| within?.view.data.discriminator.as_ref());
            let discriminator = match source {
                Some(source) => Some(discriminator(cx, source, &names)),
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
        if let Some(reference) = view.alias_of() {
            return component_name(reference, "schemas").map(Cow::into_owned);
        }
        let is_use = matches!(super::shape(cx, view), super::Shape::Use);
        let (only, _) = super::sole(cx, view, &cx.root).filter(|_| is_use)?;
        member = only;
        seen.insert(view.address).then_some(())?;
    }
}

/// The discriminator of the schemas that all alternatives are made of by `allOf`, where the union has none of its
/// own. Alternatives that are no objects need none.
fn inherited_discriminator(
    cx: &Lowering<'_>,
    names: &[Option<String>],
    variants: &[UnionVariant],
) -> Option<Discriminator> {
    let mut property = None;
    let mut values = Vec::new();
    for (name, variant) in names.iter().zip(variants) {
        let Some(name) = name else {
            let type_ref = cx.types.beneath(&variant.type_ref);
            let is_other = matches!(
                type_ref,
                TypeRef::Primitive(_) | TypeRef::List(_) | TypeRef::Tuple(_)
            );
            is_other.then(|| values.push(Vec::new()))?;
            continue;
        };
        let (_, schema) = cx.index.target(&format!("#/components/schemas/{name}"))?;
        let source = inherited::discriminator(cx, cx.view(schema))?;
        let known = property.get_or_insert(&source.property_name);
        (**known == source.property_name).then(|| values.push(tag_values(cx, source, name)))?;
    }
    Some(Discriminator {
        property: property?.as_str().into(),
        values,
        default: None,
    })
}

/// The name of the only property of an object that is written inline: serializers that mark a variant
/// by the name around it say it so, and the variant is called like that.
fn sole_property<'a>(cx: &Lowering<'a>, member: &'a ReferenceOr<Schema>) -> Option<String> {
    let ReferenceOr::Item(schema) = member else {
        return None;
    };
    let view = cx.view(schema);
    let mut properties = view.properties();
    let (name, _) = properties.next()?;
    let is_sole =
        properties.next().is_none() && view.all_of.is_empty() && view.members.1.is_empty();
    is_sole.then(|| name.to_owned())
}

/// Where the schemas of a union are listed.
fn location_of_list(
    cx: &Lowering<'_>,
    within: Option<all_of::Within<'_>>,
    keyword: &str,
    at: &Location,
) -> Location {
    let Some(within) = within else {
        return at.child(keyword);
    };
    let at = match within.place {
        all_of::Place::Component(name) => cx.component("schemas", name),
        all_of::Place::Member(index) => at.child("allOf").index(index),
    };
    origin(&at, &within.view.data.extensions).child(keyword)
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
    let (keyword, members) = within.map_or(view, |within| within.view).members;
    let is_values = || {
        *view
            .is_values
            .get_or_init(|| enumeration::merged(cx, members).is_some())
    };
    if members.is_empty() || enumeration::is_enum(view) || is_values() {
        return None;
    }
    let at = origin(&at, &view.data.extensions);
    let list = location_of_list(cx, within, keyword, &at);
    Some((Base { view, at }, Listed { members, at: list }))
}

/// The values that name each variant: those of the mapping, and a component's own name.
fn discriminator(
    cx: &Lowering<'_>,
    source: &openapiv3::Discriminator,
    names: &[Option<String>],
) -> Discriminator {
    let listed: Vec<&String> = names.iter().flatten().collect();
    let values = names.iter().map(|name| match name {
        Some(name) => {
            let mut values = tag_values(cx, source, name);
            values.extend(values_within(cx, source, name, &listed));
            values
        }
        None => Vec::new(),
    });
    let mut values: Vec<Vec<String>> = values.collect();
    // What they are made of knows names for them, too.
    for (index, name) in names.iter().enumerate() {
        let more = name.as_ref().map(|name| values_above(cx, source, name));
        for value in more.into_iter().flatten() {
            if !values.iter().flatten().any(|known| *known == value) {
                values[index].push(value);
            }
        }
    }
    Discriminator {
        property: source.property_name.as_str().into(),
        values,
        default: names.iter().position(|name| {
            let name = name.as_ref();
            name.is_some_and(|name| is_default(cx, source, name))
        }),
    }
}

/// The values that stand for a component in the mapping of what it is made of, if that is of the same property.
fn values_above(cx: &Lowering<'_>, source: &openapiv3::Discriminator, name: &str) -> Vec<String> {
    let target = cx.index.target(&format!("#/components/schemas/{name}"));
    let above = target.and_then(|(_, schema)| inherited::discriminator(cx, cx.view(schema)));
    let above = above.filter(|above| above.property_name == source.property_name);
    let mapping = above.into_iter().flat_map(|above| &above.mapping);
    let own = mapping.filter(|(_, target)| is_target(cx, target, name));
    own.map(|(value, _)| value.clone()).collect()
}

/// The values of the mapping that stand for what a component is another name of, or for one of its own
/// alternatives: they stand for the component, too, unless that is listed itself.
fn values_within(
    cx: &Lowering<'_>,
    source: &openapiv3::Discriminator,
    name: &str,
    listed: &[&String],
) -> Vec<String> {
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    let mut todo = vec![name.to_owned()];
    while let Some(name) = todo.pop() {
        let target = cx.index.target(&format!("#/components/schemas/{name}"));
        let Some((_, schema)) = target.filter(|_| seen.insert(name.clone())) else {
            continue;
        };
        let view = cx.view(schema);
        let references = view.members.1.iter().filter_map(|member| match member {
            ReferenceOr::Reference { reference } => component_name(reference, "schemas"),
            ReferenceOr::Item(_) => None,
        });
        let behind = other_name(cx, &name).map(Cow::Borrowed);
        for member in references.chain(behind) {
            if !listed.iter().any(|listed| **listed == *member) {
                let mapped = source.mapping.iter();
                let mapped = mapped.filter(|(_, target)| is_target(cx, target, &member));
                found.extend(mapped.map(|(value, _)| value.clone()));
                todo.push(member.into_owned());
            }
        }
    }
    found
}

/// Keeps what came in the property of a discriminator where a variant that has no other members can come under
/// several names: the variant alone would not tell which.
pub(in crate::lower) fn keep_tags(types: &mut Types) {
    let mut kept = Vec::new();
    for def in types.iter() {
        let TypeKind::Union(union) = &def.kind else {
            continue;
        };
        let Some(discriminator) = &union.discriminator else {
            continue;
        };
        for (variant, values) in union.variants.iter().zip(&discriminator.values) {
            let TypeRef::Named(id) = types.beneath(&variant.type_ref) else {
                continue;
            };
            let own_name = match &types[*id].owner.root {
                OwnerRoot::Component(name) => Some(name.as_str()),
                _ => None,
            };
            let mapped = values
                .iter()
                .filter(|value| Some(value.as_str()) != own_name);
            if mapped.count() > 1 {
                kept.push((*id, discriminator.property.clone()));
            }
        }
    }
    for (id, property) in kept {
        if let TypeKind::Struct(structure) = &mut types[id].kind
            && structure.additional == Additional::Denied
            && structure.fields.iter().all(|field| field.name != property)
        {
            structure.additional = Additional::Undeclared;
        }
    }
}

/// Whether a component is the one for values whose tag is missing or names no variant:
/// [`defaultMapping`](https://spec.openapis.org/oas/v3.2.0.html#discriminator-object).
pub(super) fn is_default(cx: &Lowering<'_>, source: &openapiv3::Discriminator, name: &str) -> bool {
    let target = source.extensions.get(keys::DEFAULT_MAPPING);
    target
        .and_then(serde_json::Value::as_str)
        .is_some_and(|target| is_target(cx, target, name))
}

/// Whether a discriminator names a component so: by its name, by a reference, or by another name of it.
pub(super) fn is_target(cx: &Lowering<'_>, target: &str, name: &str) -> bool {
    let key = component_name(target, "schemas").unwrap_or(Cow::Borrowed(target));
    key == name || other_name(cx, &key) == Some(name)
}

/// The component that another one is a mere name of: by a reference, or by an `allOf` of nothing else. A subtype that
/// adds nothing to its base is one of its own.
fn other_name<'a>(cx: &Lowering<'a>, name: &str) -> Option<&'a str> {
    let mut seen = BTreeSet::new();
    let mut behind = name.to_owned();
    let mut found = None;
    while seen.insert(behind.clone()) {
        let (own, schema) = cx.index.target(&format!("#/components/schemas/{behind}"))?;
        found = (own != name).then_some(own).or(found);
        let Some((next, base)) = cx
            .view(schema)
            .alias_of()
            .and_then(|to| cx.index.target(to))
        else {
            break;
        };
        if inherited::discriminator(cx, cx.view(base)).is_some() {
            break;
        }
        found = Some(next);
        behind = next.to_owned();
    }
    found
}

/// The values that stand for a component: those that the mapping gives it, and its own name unless
/// the mapping gives that to another one.
pub(super) fn tag_values(
    cx: &Lowering<'_>,
    source: &openapiv3::Discriminator,
    name: &str,
) -> Vec<String> {
    let mapped = source
        .mapping
        .iter()
        .filter(|(_, target)| is_target(cx, target, name));
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
            cx.types[id].docs = super::docs::schema_docs(view.data, view);
            all_of::merge_beside(cx, view, at, id, at, &mut parts);
        }
    }
    cx.types[id].kind = TypeKind::Struct(parts.finish(cx, at));
    id
}
