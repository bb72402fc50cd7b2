//! How the variants of a union are told apart: decided here, once, so that decoding need not try.

use std::collections::BTreeSet;

use super::Facts;
use crate::api::{Api, Primitive, TypeKind, TypeRef, UnionDef, Value, WireName};

/// How the variants of a union are told apart.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Deciding {
    /// By the value of a property.
    Tag {
        /// The property.
        property: WireName,
        /// Its values for each variant, as text.
        values: Vec<Vec<String>>,
        /// Whether each variant has the property as a field of its own.
        carried: Vec<bool>,
    },
    /// By the kind of JSON value: one kind for each variant.
    Kind(Vec<Vec<JsonKind>>),
    /// By required properties that no other variant knows.
    Keys(Vec<Vec<WireName>>),
    /// The first that fits.
    Order,
}

/// The kinds of JSON value.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum JsonKind {
    /// `true` or `false`
    Boolean,
    /// A number without a fraction.
    Integer,
    /// Any other number.
    Number,
    /// Text.
    String,
    /// A list.
    Array,
    /// An object.
    Object,
}

impl Facts {
    /// How the variants of a union are told apart.
    #[must_use]
    pub fn deciding(&self, api: &Api, union: &UnionDef) -> Deciding {
        by_discriminator(api, union)
            .or_else(|| by_constant(api, union))
            .or_else(|| by_kind(api, union))
            .or_else(|| by_keys(api, union))
            .unwrap_or(Deciding::Order)
    }
}

/// A discriminator decides if it tells every variant and all of them are objects.
fn by_discriminator(api: &Api, union: &UnionDef) -> Option<Deciding> {
    let discriminator = union.discriminator.as_ref()?;
    let property = &discriminator.property;
    let mut values = discriminator.values.clone();
    for (variant, values) in union.variants.iter().zip(&mut values) {
        // A variant that says itself what its tag is knows better than its name.
        if let Some(constant) = constant(api, &variant.type_ref, property) {
            *values = vec![constant];
        }
    }
    distinct(&values)?;
    let carried = carried(api, union, property)?;
    Some(Deciding::Tag {
        property: property.clone(),
        values,
        carried,
    })
}

/// A property that every variant requires and gives one value decides as well.
fn by_constant(api: &Api, union: &UnionDef) -> Option<Deciding> {
    let first = fields(api, &union.variants.first()?.type_ref)?;
    first.iter().find_map(|field| {
        let value = |variant: &crate::api::UnionVariant| {
            Some(vec![constant(api, &variant.type_ref, &field.name)?])
        };
        let values = union
            .variants
            .iter()
            .map(value)
            .collect::<Option<Vec<_>>>()?;
        distinct(&values)?;
        Some(Deciding::Tag {
            property: field.name.clone(),
            carried: vec![true; values.len()],
            values,
        })
    })
}

fn distinct(values: &[Vec<String>]) -> Option<()> {
    let mut seen = BTreeSet::new();
    let all = values
        .iter()
        .all(|values| !values.is_empty() && values.iter().all(|value| seen.insert(value.as_str())));
    all.then_some(())
}

/// Which variants have the property as a field; `None` if one of them is no object.
fn carried(api: &Api, union: &UnionDef, property: &WireName) -> Option<Vec<bool>> {
    let has = |variant: &crate::api::UnionVariant| {
        let fields = fields(api, &variant.type_ref)?;
        Some(fields.iter().any(|field| field.name == *property))
    };
    union.variants.iter().map(has).collect()
}

/// The one value that a required property can have.
fn constant(api: &Api, type_ref: &TypeRef, property: &WireName) -> Option<String> {
    let field = fields(api, type_ref)?
        .iter()
        .find(|field| field.name == *property)?;
    let TypeRef::Named(id) = unaliased(api, &field.type_ref) else {
        return None;
    };
    let TypeKind::Enum(set) = &api.types[*id].kind else {
        return None;
    };
    match (set.variants.as_slice(), field.required) {
        ([only], true) => Some(match &only.value {
            Value::String(text) => text.clone(),
            Value::Integer(number) => number.to_string(),
        }),
        _ => None,
    }
}

fn fields<'a>(api: &'a Api, type_ref: &'a TypeRef) -> Option<&'a [crate::api::Field]> {
    let TypeRef::Named(id) = unaliased(api, type_ref) else {
        return None;
    };
    match &api.types[*id].kind {
        TypeKind::Struct(structure) => Some(&structure.fields),
        TypeKind::Enum(_) | TypeKind::Union(_) | TypeKind::Alias(_) => None,
    }
}

/// What an alias stands for in the end; a circle of aliases stands for itself.
fn unaliased<'a>(api: &'a Api, type_ref: &'a TypeRef) -> &'a TypeRef {
    let mut current = type_ref;
    for _ in 0..64 {
        match current {
            TypeRef::Named(id) => match &api.types[*id].kind {
                TypeKind::Alias(target) => current = target,
                TypeKind::Struct(_) | TypeKind::Enum(_) | TypeKind::Union(_) => return current,
            },
            other => return other,
        }
    }
    current
}

fn by_kind(api: &Api, union: &UnionDef) -> Option<Deciding> {
    let mut seen = BTreeSet::new();
    let mut all = Vec::new();
    for variant in &union.variants {
        let mut kinds = kinds(api, &variant.type_ref)?;
        let kinds_len = kinds.len();
        // Beside an integer, a number is for what has a fraction.
        let has_integer = seen.contains(&JsonKind::Integer);
        kinds.retain(|kind| *kind != JsonKind::Integer || kinds_len == 1 || !has_integer);
        if kinds.is_empty() || kinds.iter().any(|kind| !seen.insert(*kind)) {
            return None;
        }
        all.push(kinds);
    }
    Some(Deciding::Kind(all))
}

/// The kinds of JSON value that a type has; `None` if it can be any.
fn kinds(api: &Api, type_ref: &TypeRef) -> Option<Vec<JsonKind>> {
    Some(match unaliased(api, type_ref) {
        TypeRef::Primitive(primitive) => match primitive {
            Primitive::String => vec![JsonKind::String],
            Primitive::Boolean => vec![JsonKind::Boolean],
            Primitive::Int32 | Primitive::Int64 | Primitive::UInt32 | Primitive::UInt64 => {
                vec![JsonKind::Integer]
            }
            Primitive::Float | Primitive::Double => vec![JsonKind::Integer, JsonKind::Number],
        },
        TypeRef::List(_) | TypeRef::Tuple(_) => vec![JsonKind::Array],
        TypeRef::Map(_) => vec![JsonKind::Object],
        TypeRef::Any | TypeRef::Nullable(_) => return None,
        TypeRef::Named(id) => match &api.types[*id].kind {
            TypeKind::Struct(_) => vec![JsonKind::Object],
            TypeKind::Enum(set) => match set.variants.first()?.value {
                Value::String(_) => vec![JsonKind::String],
                Value::Integer(_) => vec![JsonKind::Integer],
            },
            TypeKind::Union(_) | TypeKind::Alias(_) => return None,
        },
    })
}

fn by_keys(api: &Api, union: &UnionDef) -> Option<Deciding> {
    let all = union
        .variants
        .iter()
        .map(|variant| fields(api, &variant.type_ref));
    let all = all.collect::<Option<Vec<_>>>()?;
    let unique = |index: usize| {
        let own = all[index].iter().filter(|field| field.required);
        let own = own.filter(|field| {
            let others = all.iter().enumerate().filter(|(other, _)| *other != index);
            others
                .into_iter()
                .all(|(_, fields)| fields.iter().all(|known| known.name != field.name))
        });
        own.map(|field| field.name.clone())
            .take(1)
            .collect::<Vec<_>>()
    };
    let keys: Vec<_> = (0..all.len()).map(unique).collect();
    // One variant may be without: it is what is left when no other's key is there.
    let without = keys.iter().filter(|keys| keys.is_empty()).count();
    (without <= 1).then_some(Deciding::Keys(keys))
}
