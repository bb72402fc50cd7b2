//! The `discriminator` of a union: the values that stand for each of its variants.

use std::borrow::Cow;
use std::collections::BTreeSet;

use openapiv3::ReferenceOr;

use super::super::{Lowering, component_name};
use super::inherited;
use super::mapping::{Mapping, is_target, other_name};
use crate::api::{Additional, Discriminator, OwnerRoot, TypeKind, TypeRef, Types, UnionVariant};
use diag::Location;
use source::keys;

/// The values that name each variant: those of the mapping, and a component's own name.
pub(super) fn discriminator<'a>(
    cx: &mut Lowering<'a>,
    source: &'a openapiv3::Discriminator,
    names: &[Option<String>],
    at: &Location,
) -> Discriminator {
    let listed: BTreeSet<&str> = names.iter().flatten().map(String::as_str).collect();
    let mapping = Mapping::of(cx, source);
    let mut values = Values::default();
    for name in names {
        values.push(match name {
            Some(name) => tag_values(cx, source, name),
            None => Vec::new(),
        });
    }
    // What names for it and its own alternatives are called, unless that is another one's.
    for (index, name) in names.iter().enumerate() {
        let more = name.as_ref();
        let more = more.map(|name| values_within(cx, &mapping, name, &listed));
        values.add(index, more.unwrap_or_default());
    }
    warn_of_unlisted(cx, source, &values, at);
    // What they are made of knows names for them, too.
    for (index, name) in names.iter().enumerate() {
        let more = name.as_ref().map(|name| values_above(cx, source, name));
        values.add(index, more.unwrap_or_default());
    }
    Discriminator {
        property: source.property_name.as_str().into(),
        values: values.of_variants,
        default: names.iter().position(|name| {
            let name = name.as_ref();
            name.is_some_and(|name| is_default(cx, source, name))
        }),
    }
}

/// The values of the variants of a union, in their order.
#[derive(Default)]
struct Values {
    of_variants: Vec<Vec<String>>,
    known: BTreeSet<String>,
}

impl Values {
    fn push(&mut self, values: Vec<String>) {
        self.known.extend(values.iter().cloned());
        self.of_variants.push(values);
    }

    /// Gives a variant the values that no variant has yet.
    fn add(&mut self, index: usize, more: Vec<String>) {
        for value in more {
            if self.known.insert(value.clone()) {
                self.of_variants[index].push(value);
            }
        }
    }
}

/// A schema that the mapping alone names is none of the alternatives
/// ([3.1, "Discriminator Object"](https://spec.openapis.org/oas/v3.1.1#discriminator-object)), so its values are
/// known to nobody.
fn warn_of_unlisted(
    cx: &mut Lowering<'_>,
    source: &openapiv3::Discriminator,
    values: &Values,
    at: &Location,
) {
    for (value, target) in &source.mapping {
        let name = component_name(target, "schemas").unwrap_or(Cow::Borrowed(target));
        if values.known.contains(value) || !cx.components.contains_key(&*name) {
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
fn values_above<'a>(
    cx: &Lowering<'a>,
    source: &openapiv3::Discriminator,
    name: &str,
) -> Vec<String> {
    let above = cx.index.component(name);
    let above = above.and_then(|(_, schema)| inherited::discriminator(cx, cx.view(schema)));
    let above = above.filter(|above| above.property_name == source.property_name);
    let mapping = above.map(|above| Mapping::of(cx, above));
    let values = mapping.iter().flat_map(|mapping| mapping.values(name));
    values.map(str::to_owned).collect()
}

/// The values of the mapping that stand for what a component is another name of, or for one of its own
/// alternatives: they stand for the component, too, unless that is listed itself.
fn values_within<'a>(
    cx: &Lowering<'a>,
    mapping: &Mapping<'a>,
    name: &str,
    listed: &BTreeSet<&str>,
) -> Vec<String> {
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    let mut todo = vec![Cow::Borrowed(name)];
    while let Some(name) = todo.pop() {
        let component = cx.index.component(&name);
        let Some((_, schema)) = component.filter(|_| !seen.contains(&name)) else {
            continue;
        };
        let behind = other_name(cx, &name).map(Cow::Borrowed);
        seen.insert(name);
        let references = cx.view(schema).members().1.iter();
        let references = references.filter_map(|member| match member {
            ReferenceOr::Reference { reference } => component_name(reference, "schemas"),
            ReferenceOr::Item(_) => None,
        });
        for member in references.chain(behind) {
            if !listed.contains(&*member) {
                found.extend(mapping.values(&member).map(str::to_owned));
                todo.push(member);
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

/// The values that stand for a component: those that the mapping gives it, and its own name unless
/// the mapping gives that to another one.
pub(super) fn tag_values<'a>(
    cx: &Lowering<'a>,
    source: &'a openapiv3::Discriminator,
    name: &str,
) -> Vec<String> {
    let mapping = Mapping::of(cx, source);
    let mut values: Vec<String> = mapping.values(name).map(str::to_owned).collect();
    if !source.mapping.contains_key(name) {
        values.push(name.to_owned());
    }
    values
}

/// The discriminator of the schemas that all alternatives are made of by `allOf`, where the union has none of its
/// own. Alternatives that are no objects need none.
pub(super) fn inherited_discriminator<'a>(
    cx: &Lowering<'a>,
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
        let (_, schema) = cx.index.component(name)?;
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
