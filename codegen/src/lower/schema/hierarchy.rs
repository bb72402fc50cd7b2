//! Bases that list those that are made of them: `oneOf` of schemas whose `allOf` names the schema with the
//! list.
//!
//! To the letter such a schema asks for itself without end. What is meant is a class and its subclasses, as
//! frameworks write them.

use std::collections::BTreeSet;

use openapiv3::{ReferenceOr, Schema};

use super::super::Lowering;
use super::view::address;
use super::{View, resolve};

/// Whether one of the schemas that a union lists is made of the union's own schema.
pub(super) fn is_base<'a>(cx: &Lowering<'a>, union: &View<'a>) -> bool {
    let find = || {
        let mut listed = union.members.1.iter();
        listed.any(|member| is_made_of(cx, member, union.address))
    };
    *union.is_base.get_or_init(find)
}

/// Whether a base lists a schema itself.
pub(super) fn lists<'a>(cx: &Lowering<'a>, union: &View<'a>, schema: &View<'a>) -> bool {
    let mut listed = union.members.1.iter();
    listed.any(|member| resolve(cx, member).is_some_and(|one| address(one) == schema.address))
}

/// Whether a schema has what stands beside a union that lists it: it is made of it, or says the same itself.
pub(super) fn has_all_of<'a>(
    cx: &Lowering<'a>,
    member: &'a ReferenceOr<Schema>,
    union: &View<'a>,
) -> bool {
    is_made_of(cx, member, union.address) || repeats(cx, member, union)
}

/// Whether a schema is made of another by `allOf`, directly or through others.
fn is_made_of<'a>(cx: &Lowering<'a>, member: &'a ReferenceOr<Schema>, base: usize) -> bool {
    let mut seen = BTreeSet::new();
    let mut todo = vec![member];
    while let Some(member) = todo.pop() {
        let Some(schema) = resolve(cx, member) else {
            continue;
        };
        if !seen.insert(address(schema)) {
            continue;
        }
        for (_, part) in &cx.view(schema).all_of {
            if resolve(cx, part).is_some_and(|part| address(part) == base) {
                return true;
            }
            todo.push(part);
        }
    }
    false
}

/// Whether a component says all that stands beside the union: each property, of the same or a narrower type, and
/// demands what that demands.
fn repeats<'a>(cx: &Lowering<'a>, member: &'a ReferenceOr<Schema>, union: &View<'a>) -> bool {
    let ReferenceOr::Reference { .. } = member else {
        return false;
    };
    let Some(schema) = resolve(cx, member) else {
        return false;
    };
    let own = cx.view(schema);
    let says = |(name, described): (&String, &'a ReferenceOr<Box<Schema>>)| {
        let Some(same) = own.properties.and_then(|all| all.get(name)) else {
            return false;
        };
        let (ReferenceOr::Item(wide), ReferenceOr::Item(narrow)) = (described, same) else {
            return described == same;
        };
        let (wide, narrow) = (cx.view(wide), cx.view(narrow));
        wide.says_type_only() && (wide.typ == narrow.typ || narrow.typ.is_none())
    };
    let is_plain =
        union.all_of.is_empty() && union.additional.is_none() && own.members.1.is_empty();
    let mut required = union.required.iter();
    is_plain && required.all(|name| own.required.contains(name)) && union.properties().all(says)
}
