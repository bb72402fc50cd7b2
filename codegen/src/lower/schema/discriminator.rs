//! The `discriminator` of a union: the values that stand for each of its variants.

use std::borrow::Cow;
use std::collections::BTreeSet;

use openapiv3::ReferenceOr;

use super::super::{Lowering, component_name};
use super::inherited;
use crate::api::{Additional, Discriminator, OwnerRoot, TypeKind, TypeRef, Types, UnionVariant};
use diag::Location;
use source::keys;

/// The values that name each variant: those of the mapping, and a component's own name.
pub(super) fn discriminator(
    cx: &mut Lowering<'_>,
    source: &openapiv3::Discriminator,
    names: &[Option<String>],
    at: &Location,
) -> Discriminator {
    let listed: Vec<&String> = names.iter().flatten().collect();
    let own = names.iter().map(|name| match name {
        Some(name) => tag_values(cx, source, name),
        None => Vec::new(),
    });
    let mut values: Vec<Vec<String>> = own.collect();
    // What names for it and its own alternatives are called, unless that is another one's.
    for (index, name) in names.iter().enumerate() {
        let more = name.as_ref();
        let more = more.map(|name| values_within(cx, source, name, &listed));
        add(&mut values, index, more.unwrap_or_default());
    }
    warn_of_unlisted(cx, source, &values, at);
    // What they are made of knows names for them, too.
    for (index, name) in names.iter().enumerate() {
        let more = name.as_ref().map(|name| values_above(cx, source, name));
        add(&mut values, index, more.unwrap_or_default());
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

/// Gives a variant the values that no variant has yet.
fn add(values: &mut [Vec<String>], index: usize, more: Vec<String>) {
    for value in more {
        if !values.iter().flatten().any(|known| *known == value) {
            values[index].push(value);
        }
    }
}

/// A schema that the mapping alone names is none of the alternatives
/// ([3.1, "Discriminator Object"](https://spec.openapis.org/oas/v3.1.1#discriminator-object)), so its values are
/// known to nobody.
fn warn_of_unlisted(
    cx: &mut Lowering<'_>,
    source: &openapiv3::Discriminator,
    values: &[Vec<String>],
    at: &Location,
) {
    for (value, target) in &source.mapping {
        let name = component_name(target, "schemas").unwrap_or(Cow::Borrowed(target));
        let is_listed = values.iter().flatten().any(|known| known == value);
        if is_listed || !cx.components.contains_key(&*name) {
            continue;
        }
        cx.warn(
            "unlisted-mapping",
            at.child("discriminator").child("mapping").child(value),
            format!("`{value}` stands for `{name}`, which is none of the schemas that are listed here"),
            "list the schema, too; until then such a value is kept as it comes, as one that nobody knows",
        );
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
        let references = view.members().1.iter().filter_map(|member| match member {
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

/// The discriminator of the schemas that all alternatives are made of by `allOf`, where the union has none of its
/// own. Alternatives that are no objects need none.
pub(super) fn inherited_discriminator(
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
