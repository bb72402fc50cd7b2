//! What a value is that a reference points at, by its place and its keys.

use serde_json::Value;

use crate::grammar::{Kind, Ty};
use diag::Pointer;

/// What a schema is told by, even if it has keys of something else as well.
const SCHEMA_WORDS: &[&str] = &[
    "$ref",
    "additionalProperties",
    "allOf",
    "anyOf",
    "enum",
    "items",
    "oneOf",
    "properties",
    "type",
];

pub(super) fn is_schema(value: &Value) -> bool {
    SCHEMA_WORDS.iter().any(|word| value.get(word).is_some())
}

/// The schema of what is no schema: of a parameter or header, or of the first body that a response can have.
pub(super) fn schema_within(value: &Value) -> Option<Pointer> {
    let root = Pointer::root();
    if value.get("schema").is_some() {
        return Some(root.child("schema"));
    }
    let (media_type, body) = value.get("content")?.as_object()?.iter().next()?;
    body.get("schema")
        .map(|_| root.child("content").child(media_type).child("schema"))
}

/// The kind of object that stands here.
pub(super) fn kind_of(ty: Ty) -> Option<Kind> {
    match ty {
        Ty::One(kind) => Some(kind),
        Ty::SchemaOrFlag | Ty::Items => Some(Kind::Schema),
        _ => None,
    }
}
