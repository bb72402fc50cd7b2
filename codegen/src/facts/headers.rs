//! The documented headers of an operation's answers.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use super::direction::uses;
use crate::api::{Api, Header, Operation, Primitive, TypeId, TypeRef};

/// The headers of all answers. Of two with the same name the first counts, unless the other takes
/// its values and more.
#[must_use]
pub fn headers(operation: &Operation) -> Vec<&Header> {
    let mut found: IndexMap<String, &Header> = IndexMap::new();
    for header in operation
        .responses
        .iter()
        .flat_map(|response| &response.headers)
    {
        let name = header.name.as_str().to_ascii_lowercase();
        let known = found.entry(name).or_insert(header);
        if is_wider(&header.type_ref, &known.type_ref) {
            *known = header;
        }
    }
    found.into_values().collect()
}

/// Whether there is any.
#[must_use]
pub fn has_headers(operation: &Operation) -> bool {
    let mut responses = operation.responses.iter();
    responses.any(|response| !response.headers.is_empty())
}

/// The types of which values are read from headers, where every scalar is a text.
pub(super) fn types(api: &Api) -> BTreeSet<TypeId> {
    let mut todo: Vec<TypeId> = Vec::new();
    let responses = api
        .operations
        .iter()
        .flat_map(|operation| &operation.responses);
    for header in responses.flat_map(|response| &response.headers) {
        if !header.json {
            header.type_ref.named(&mut |id| todo.push(id));
        }
    }
    let mut found = BTreeSet::new();
    while let Some(id) = todo.pop() {
        if found.insert(id) {
            for used in uses(&api.types[id].kind) {
                used.named(&mut |id| todo.push(id));
            }
        }
    }
    found
}

/// Whether every value of the other is one of this, too: any header is a text, and an integer is a
/// number.
fn is_wider(this: &TypeRef, other: &TypeRef) -> bool {
    use Primitive::{Double, Int32, Int64, String, UInt32, UInt64};
    match (this, other) {
        (TypeRef::Primitive(String), other) => *other != TypeRef::Primitive(String),
        (TypeRef::Primitive(Double), TypeRef::Primitive(other)) => {
            matches!(other, Int32 | Int64 | UInt32 | UInt64)
        }
        _ => false,
    }
}
