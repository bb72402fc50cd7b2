//! What a value is that a reference points at, by its place and its keys.

use serde_json::Value;

use super::problem::Problem;
use crate::grammar::{Kind, Part, Ty, child_ty, described, expected};
use crate::version::Dialect;
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

/// Whether it is a schema even where names with schemas are expected, whose names may be those of keywords.
pub(super) fn is_plainly_schema(value: &Value) -> bool {
    let is_keyword = |key: &str| value.get(key).is_some_and(|value| !value.is_object());
    let words = ["$ref", "allOf", "anyOf", "enum", "oneOf", "type"];
    let is_map = |of: &Value| {
        of.as_object()
            .is_some_and(|of| of.values().all(Value::is_object))
    };
    words.iter().any(|word| is_keyword(word)) || value.get("properties").is_some_and(is_map)
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

/// What stands at a place of the root document by the tables, if that is said and no schema.
pub(super) fn no_schema(pointer: &Pointer, dialect: Dialect) -> Option<String> {
    let mut ty = Ty::One(Kind::of_document(dialect));
    for token in pointer.tokens() {
        ty = match ty {
            Ty::One(kind) => child_ty(kind, &token)?,
            Ty::SchemaOrFlag | Ty::Items => child_ty(Kind::Schema, &token)?,
            Ty::Map(of) | Ty::List(of) => *of,
            _ => return None,
        };
    }
    // These have the words of a schema in themselves.
    let is_like = |kind| {
        matches!(
            kind,
            Kind::Schema | Kind::Swagger(Part::Parameter | Part::Header)
        )
    };
    match ty {
        Ty::One(kind) => (!is_like(kind)).then(|| expected(ty)),
        Ty::Map(_) | Ty::List(_) => Some(expected(ty)),
        _ => None,
    }
}

/// The kind of object that stands here.
pub(super) fn kind_of(ty: Ty) -> Option<Kind> {
    match ty {
        Ty::One(kind) => Some(kind),
        Ty::SchemaOrFlag | Ty::Items => Some(Kind::Schema),
        _ => None,
    }
}

pub(super) fn wrong_target(reference: &str, value: &Value) -> Problem {
    Problem::new(
        "wrong-reference",
        format!(
            "`{reference}` points at {}, which cannot stand here",
            described(value)
        ),
    )
}

/// Whether the standard has references here.
pub(super) fn is_regular(ty: Ty) -> bool {
    kind_of(ty).is_some_and(Kind::may_be_reference)
}

/// A mapping's value that is no bare name.
pub(super) fn mapping_reference(value: &str) -> Option<&str> {
    let is_reference = value.contains(['#', '/'])
        || [".json", ".yaml", ".yml"]
            .iter()
            .any(|end| value.ends_with(end));
    is_reference.then_some(value)
}

/// How many values a value is made of.
pub(super) fn size(value: &Value) -> usize {
    match value {
        Value::Object(map) => 1 + map.values().map(size).sum::<usize>(),
        Value::Array(list) => 1 + list.iter().map(size).sum::<usize>(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => 1,
    }
}
