//! Where JSON's `null` is a value.

use std::collections::BTreeSet;

use openapiv3::{ReferenceOr, Schema};

use super::super::Lowering;
use super::{View, resolve};
use crate::api::TypeRef;

/// Whether JSON's `null` is a value of a schema: by itself, or as one of those that it is one of.
pub(super) fn takes_null<'a>(cx: &Lowering<'a>, view: &View<'a>) -> bool {
    *view.takes_null.get_or_init(|| {
        let mut seen = BTreeSet::new();
        let mut todo = vec![view];
        while let Some(view) = todo.pop() {
            if view.nullable() || is_nullable_beside(view) || has_nullable_parts(cx, view) {
                return true;
            }
            let has_base = view.has_properties() || !view.all_of.is_empty();
            if view.is_object() || has_base {
                continue;
            }
            for member in view.members().1 {
                let Some(schema) = resolve(cx, member) else {
                    continue;
                };
                let member = cx.view(schema);
                if member.is_null() || member.is_silent() {
                    return true;
                }
                if seen.insert(member.address) {
                    todo.push(member);
                }
            }
        }
        false
    })
}

/// Whether a part of an `allOf` has no other use than to say that null is a value, too: by the letter no
/// value of a type without null fits both, and nobody means that.
fn is_nullable_beside(view: &View<'_>) -> bool {
    let inline = view.all_of.iter().filter_map(|(_, member)| match member {
        ReferenceOr::Item(schema) => Some(schema),
        ReferenceOr::Reference { .. } => None,
    });
    let mut inline = inline.map(|schema| View::new(schema, &BTreeSet::new()));
    inline.any(|part| part.nullable() && (part.says_type_only() || part.is_silent()))
}

/// Whether null is no value of a schema though it is one of what the schema is made of: another part says the type
/// alone, and that is not null's.
pub(super) fn is_denied_beside<'a>(cx: &Lowering<'a>, view: &View<'a>) -> bool {
    let mut parts = view.all_of.iter();
    parts.any(|(_, member)| {
        let part = resolve(cx, member).map(|schema| cx.view(schema));
        part.is_some_and(|part| part.says_type_only() && !takes_null(cx, part))
    }) && !takes_null(cx, view)
}

/// Whether null is a value of every part of an `allOf` that says anything, and of the schema itself.
fn has_nullable_parts<'a>(cx: &Lowering<'a>, view: &View<'a>) -> bool {
    let mut todo: Vec<_> = view.all_of.iter().map(|(_, member)| *member).collect();
    let mut seen = BTreeSet::new();
    let mut is_said = false;
    while let Some(member) = todo.pop() {
        let Some(schema) = resolve(cx, member) else {
            return false;
        };
        let part = cx.view(schema);
        if !seen.insert(part.address) || part.is_silent() || part.nullable() {
            is_said |= part.nullable();
            continue;
        }
        // One that says nothing itself is what its own parts are.
        let is_plain = part.typ.is_none() && !part.has_properties();
        if !is_plain || part.all_of.is_empty() {
            return false;
        }
        todo.extend(part.all_of.iter().map(|(_, member)| *member));
    }
    is_said && view.typ.is_none()
}

/// The alternatives of a union that are more than null, with their numbers. One that is null by way of a
/// reference makes the rest nullable, as one that says so itself.
pub(super) fn without_null<'a>(
    cx: &Lowering<'a>,
    view: &View<'a>,
) -> impl Iterator<Item = (usize, &'a ReferenceOr<Schema>)> {
    let members = view.members().1.iter().enumerate();
    members.filter(|(_, member)| !is_null(cx, member))
}

/// The one alternative that is more than null, with its number.
pub(super) fn only<'a>(
    cx: &Lowering<'a>,
    view: &View<'a>,
) -> Option<(usize, &'a ReferenceOr<Schema>)> {
    let mut others = without_null(cx, view);
    let only = others.next()?;
    others.next().is_none().then_some(only)
}

/// Whether null is all that an alternative has to say.
pub(super) fn is_null<'a>(cx: &Lowering<'a>, member: &'a ReferenceOr<Schema>) -> bool {
    let view = resolve(cx, member).map(|schema| cx.view(schema));
    view.is_some_and(|view| view.is_null() || (view.is_silent() && view.nullable()))
}

/// A use that may be null as well.
pub(in crate::lower) fn nullable(inner: TypeRef) -> TypeRef {
    match inner {
        TypeRef::Nullable(_) | TypeRef::Any => inner,
        other => TypeRef::Nullable(Box::new(other)),
    }
}
