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
        let listed = union.members().1.iter();
        let listed = listed.filter_map(|member| resolve(cx, member));
        is_one_made_of(cx, listed.collect(), union.address)
    };
    !union.members().1.is_empty() && *union.kin().is_base.get_or_init(find)
}

/// Whether a base lists a schema itself.
pub(super) fn lists<'a>(cx: &Lowering<'a>, union: &View<'a>, schema: &View<'a>) -> bool {
    let find = || {
        let listed = union.members().1.iter();
        let listed = listed.filter_map(|member| resolve(cx, member));
        listed.map(address).collect()
    };
    union
        .kin()
        .listed
        .get_or_init(find)
        .contains(&schema.address)
}

/// Whether a schema has what stands beside a union that lists it: it is made of it, or says the same itself.
pub(super) fn has_all_of<'a>(
    cx: &Lowering<'a>,
    member: &'a ReferenceOr<Schema>,
    union: &View<'a>,
) -> bool {
    let schema = resolve(cx, member);
    schema.is_some_and(|schema| is_made_of(cx, schema, union.address)) || repeats(cx, member, union)
}

/// Which of several components is the one that all others are made of.
pub(super) fn base_of<'a>(cx: &Lowering<'a>, names: &[Option<String>]) -> Option<usize> {
    let schemas = names.iter().map(|name| {
        let name = name.as_ref()?;
        let component = cx.index.component(name);
        component.map(|(_, schema)| schema)
    });
    let schemas: Vec<&'a Schema> = schemas.collect::<Option<_>>()?;
    schemas.iter().position(|base| {
        let mut others = schemas
            .iter()
            .filter(|other| address(**other) != address(*base));
        others.all(|other| is_made_of(cx, other, address(*base)))
    })
}

/// Whether a schema is made of another by `allOf`, directly or through others.
pub(super) fn is_made_of<'a>(cx: &Lowering<'a>, schema: &'a Schema, base: usize) -> bool {
    is_one_made_of(cx, vec![schema], base)
}

/// Whether one of several is.
fn is_one_made_of<'a>(cx: &Lowering<'a>, schemas: Vec<&'a Schema>, base: usize) -> bool {
    let mut seen = BTreeSet::new();
    let mut todo = schemas;
    while let Some(schema) = todo.pop() {
        if !seen.insert(address(schema)) {
            continue;
        }
        let parts = cx.view(schema).all_of.iter();
        for part in parts.filter_map(|(_, part)| resolve(cx, part)) {
            if address(part) == base {
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
        let Some(same) = cx.property(own, name) else {
            return false;
        };
        let (ReferenceOr::Item(wide), ReferenceOr::Item(narrow)) = (described, same) else {
            return described == same;
        };
        let (wide, narrow) = (cx.view(wide), cx.view(narrow));
        wide.says_type_only() && (wide.typ == narrow.typ || narrow.typ.is_none())
    };
    let is_plain =
        union.all_of.is_empty() && union.additional.is_none() && own.members().1.is_empty();
    let mut required = union.required.iter();
    is_plain && required.all(|name| own.required.contains(name)) && cx.properties(union).all(says)
}
