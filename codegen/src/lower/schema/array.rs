//! `items` and `prefixItems` → lists and tuples.

use serde_json::Value;

use super::super::Lowering;
use super::{View, lower_use, one_of};
use crate::api::{Owner, Role, TypeRef, Why};
use diag::Location;

/// The standard library's traits are there for tuples up to this length.
const LONGEST_TUPLE: usize = 12;

pub(super) fn lower_array<'a>(
    cx: &mut Lowering<'a>,
    view: &View<'a>,
    at: &Location,
    owner: &Owner,
) -> TypeRef {
    let rest = view.items.map(|items| {
        let owner = owner.inside(Role::Item);
        lower_use(cx, items, &at.child("items"), &owner).type_ref
    });
    let places = lower_places(cx, view, at, owner);
    if places.is_empty() {
        let item = rest.unwrap_or_else(|| cx.untyped(Why::Items, at));
        return TypeRef::List(Box::new(item));
    }
    if has_length(view, places.len()) {
        if places.len() <= LONGEST_TUPLE {
            return TypeRef::Tuple(places);
        }
        cx.warn(
            "long-tuple",
            at.child("prefixItems"),
            format!("the list has {} places", places.len()),
            "its items are of any of the types, as Rust's tuples have twelve places at most; an object, or a list of \
             one type, would say more",
        );
    }
    // Shorter and longer arrays are valid too: each item is one of the types.
    let is_closed = view.extension("x-closed") == Some(&Value::Bool(true));
    let rest = rest.or((!is_closed).then_some(TypeRef::Any));
    let all = places.into_iter().chain(rest);
    let item = one_of(cx, all.collect(), at, &owner.inside(Role::Item));
    TypeRef::List(Box::new(item))
}

/// The types of `prefixItems`, one for each place.
fn lower_places<'a>(
    cx: &mut Lowering<'a>,
    view: &View<'a>,
    at: &Location,
    owner: &Owner,
) -> Vec<TypeRef> {
    let listed = view.extension("x-prefix-items").and_then(Value::as_array);
    let at = at.child("prefixItems");
    let mut places = Vec::new();
    for (index, schema) in listed.into_iter().flatten().enumerate() {
        let owner = owner.inside(Role::Place(index));
        places.push(match cx.schema(schema) {
            Some(schema) => lower_use(cx, schema, &at.index(index), &owner).type_ref,
            None => TypeRef::Any,
        });
    }
    places
}

/// Whether every valid array has a value for each place and no more.
fn has_length(view: &View<'_>, places: usize) -> bool {
    let is_closed = view.extension("x-closed") == Some(&Value::Bool(true));
    let at_most = view.limits().max_items.is_some_and(|max| max <= places);
    let at_least = view.limits().min_items.is_some_and(|min| min >= places);
    (is_closed || at_most) && at_least
}
