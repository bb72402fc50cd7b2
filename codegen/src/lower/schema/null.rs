//! Where JSON's `null` is a value.

use std::collections::BTreeSet;
use std::mem;

use indexmap::IndexMap;
use openapiv3::{ReferenceOr, Schema};

use super::super::Lowering;
use super::{View, resolve};
use crate::api::TypeRef;

/// Whether JSON's `null` is a value of a schema: by itself, or as one of those that it is one of.
pub(super) fn takes_null<'a>(cx: &Lowering<'a>, view: &View<'a>) -> bool {
    let known = view.takes_null.get().copied();
    known.unwrap_or_else(|| settle(cx, view))
}

/// Finds out whether null is a value of a schema, and of all that it is one of: unions list each other in chains as
/// long as the document, and in circles.
fn settle<'a>(cx: &Lowering<'a>, view: &View<'a>) -> bool {
    // Each by its address, with the numbers of those that list it.
    let mut walked: IndexMap<usize, (&View<'a>, Vec<usize>)> = IndexMap::new();
    walked.insert(view.address, (view, Vec::new()));
    let mut takers = Vec::new();
    let mut next = 0;
    while let Some((_, (view, _))) = walked.get_index(next) {
        let view = *view;
        if takes_null_itself(cx, view) {
            takers.push(next);
        } else {
            for member in alternatives(cx, view) {
                match member.takes_null.get() {
                    Some(true) => takers.push(next),
                    Some(false) => {}
                    None => {
                        let (_, users) =
                            walked.entry(member.address).or_insert((member, Vec::new()));
                        users.push(next);
                    }
                }
            }
        }
        next += 1;
    }
    let mut takes = vec![false; walked.len()];
    while let Some(index) = takers.pop() {
        if !mem::replace(&mut takes[index], true) {
            takers.extend(&walked[index].1);
        }
    }
    for ((view, _), takes) in walked.values().zip(&takes) {
        view.takes_null.get_or_init(|| *takes);
    }
    takes[0]
}

/// Whether null is a value of a schema whatever its alternatives say that they are one of.
fn takes_null_itself<'a>(cx: &Lowering<'a>, view: &View<'a>) -> bool {
    view.nullable()
        || is_nullable_beside(view)
        || has_nullable_parts(cx, view)
        || alternatives(cx, view).any(|member| member.is_null() || member.is_silent())
}

/// What a schema is one of, where it says nothing beside that.
fn alternatives<'a>(cx: &Lowering<'a>, view: &View<'a>) -> impl Iterator<Item = &'a View<'a>> {
    let has_base = view.is_object() || view.has_properties() || !view.all_of.is_empty();
    let members = if has_base { &[] } else { view.members().1 };
    let schemas = members.iter().filter_map(|member| resolve(cx, member));
    schemas.map(|schema| cx.view(schema))
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

/// What a part of an `allOf` says of null. Of several parts the last of these counts that one of them says.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum AsPart {
    Nothing,
    Allows,
    Denies,
}

/// Whether null is a value of every part of an `allOf` that says anything, and of the schema itself.
fn has_nullable_parts<'a>(cx: &Lowering<'a>, view: &View<'a>) -> bool {
    view.typ.is_none() && of_parts(cx, view) == AsPart::Allows
}

fn of_parts<'a>(cx: &Lowering<'a>, view: &View<'a>) -> AsPart {
    let parts = view
        .all_of
        .iter()
        .map(|(_, member)| match resolve(cx, member) {
            Some(schema) => as_part(cx, cx.view(schema)),
            None => AsPart::Denies,
        });
    parts.max().unwrap_or(AsPart::Nothing)
}

fn as_part<'a>(cx: &Lowering<'a>, part: &View<'a>) -> AsPart {
    if part.nullable() {
        return AsPart::Allows;
    }
    if part.is_silent() {
        return AsPart::Nothing;
    }
    // One that says nothing itself is what its own parts are.
    if part.typ.is_some() || part.has_properties() || part.all_of.is_empty() {
        return AsPart::Denies;
    }
    *part.kin().as_part.get_or_init(|| of_parts(cx, part))
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
