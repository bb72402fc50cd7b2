//! Which of the variants that a value fits alike says more of it: that one is asked first.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::choice::{fields, is_told};
use crate::api::{Api, EnumDef, Field, Primitive, TypeKind, TypeRef, UnionDef, WireName};

/// So many variants are compared with each other, and not more: nobody describes alternatives by the dozen that
/// nothing else tells apart.
const MOST: usize = 32;

/// The variants in their order, but each behind those that are stricter: a member with one value is a stricter
/// one than a text.
pub(super) fn first(api: &Api, union: &UnionDef, takers: &[usize]) -> Vec<usize> {
    let mut left = takers.to_vec();
    if left.len() > MOST {
        return left;
    }
    let of = |index: usize| fields(api, &union.variants[index].type_ref).unwrap_or_default();
    let mut order = Vec::new();
    while !left.is_empty() {
        let is_strictest = |at: &usize| {
            let mut others = left.iter().filter(|other| **other != left[*at]);
            !others.any(|other| is_stricter(api, of(*other), of(left[*at])))
        };
        // In a circle the first is it.
        let at = (0..left.len()).find(is_strictest).unwrap_or(0);
        order.push(left.remove(at));
    }
    order
}

/// Whether the first of two says more of a member that both have, and less of none.
fn is_stricter(api: &Api, one: &[Arc<Field>], other: &[Arc<Field>]) -> bool {
    let mut says_more = false;
    for field in one {
        let Some(same) = other.iter().find(|same| same.name == field.name) else {
            continue;
        };
        let (own, others) = (strictness(api, field), strictness(api, same));
        if own < others {
            return false;
        }
        says_more |= own > others && is_told(field);
    }
    says_more
}

/// How much the type of a member says of it.
fn strictness(api: &Api, field: &Field) -> u8 {
    if api.types.single(&field.type_ref).is_some() {
        return 3;
    }
    match api.types.beneath(&field.type_ref) {
        TypeRef::Named(id) if matches!(api.types[*id].kind, TypeKind::Enum(_)) => 2,
        TypeRef::Primitive(Primitive::Text(_)) => 1,
        _ => 0,
    }
}

/// Whether a member that several of them have is of another type in one: its value can say that an object is of the
/// one, whatever else is there.
pub(super) fn disagree(api: &Api, all: &[&[Arc<Field>]]) -> bool {
    let mut known: BTreeMap<&WireName, &TypeRef> = BTreeMap::new();
    let mut fields = all
        .iter()
        .copied()
        .flatten()
        .filter(|field| !field.write_only);
    fields.any(|field| {
        let first = known.entry(&field.name).or_insert(&field.type_ref);
        !is_alike(api, first, &field.type_ref, 0)
    })
}

/// How deep lists in lists are compared.
const DEPTH: usize = 4;

/// Whether two types look alike: what objects have in them is not compared.
fn is_alike(api: &Api, one: &TypeRef, other: &TypeRef, depth: usize) -> bool {
    if one == other || depth > DEPTH {
        return true;
    }
    let (one, other) = (api.types.beneath(one), api.types.beneath(other));
    match (
        api.types.beneath(one.without_null()),
        api.types.beneath(other.without_null()),
    ) {
        (one, other) if one == other => true,
        (TypeRef::List(one), TypeRef::List(other)) | (TypeRef::Map(one), TypeRef::Map(other)) => {
            is_alike(api, one, other, depth + 1)
        }
        (TypeRef::Named(one), TypeRef::Named(other)) => {
            match (&api.types[*one].kind, &api.types[*other].kind) {
                (TypeKind::Struct(_), TypeKind::Struct(_)) => true,
                (TypeKind::Enum(one), TypeKind::Enum(other)) => {
                    let values = |set: &EnumDef| {
                        let values = set.variants.iter().map(|variant| variant.value.clone());
                        values.collect::<BTreeSet<_>>()
                    };
                    values(one) == values(other)
                }
                _ => false,
            }
        }
        _ => false,
    }
}
