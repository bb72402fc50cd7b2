//! Schemas: JSON Schema 2020-12 and OpenAPI's own 3.0 -> what `openapiv3` has a type for.
//!
//! Children are normalised already when a schema is looked at.

mod constraints;
mod keywords;
mod limits;
mod reference;
mod split;
mod types;
mod union;
mod values;
mod words;

use serde_json::{Map, Value, json};

use crate::grammar::Checker;
use crate::keys;
use crate::place::Place;
use diag::Diagnostic;

pub(crate) use types::is_integer_or_text;

use types::Types;

pub(super) fn schema(map: &mut Map<String, Value>, place: &Place<'_>, cx: &mut Checker<'_>) {
    keywords::rename_and_drop(map, place, cx);
    if map.contains_key("$ref") {
        reference::siblings(map, place, cx);
        return;
    }
    structure(map, place, cx);
}

/// Everything but references.
fn structure(map: &mut Map<String, Value>, place: &Place<'_>, cx: &mut Checker<'_>) {
    keywords::annotations(map, place, cx);
    keywords::items(map, place, cx);
    let is_told = types::integer_or_text(map);
    values::constant(map);
    keywords::unevaluated(map);
    let mut types = types::read(map, is_told, place, cx);
    if types.may_be_number() {
        limits::exclusive(map);
    }
    if types.nullable {
        map.insert("nullable".to_owned(), json!(true));
    }
    if types.names.is_empty() && types.nullable && !types.any {
        only_null(map);
        return;
    }
    values::enumeration(map, &mut types, place, cx);
    if map.contains_key(keys::NULL) {
        return;
    }
    apply(map, &types, place, cx);
    union::members(map, place, cx);
}

/// Writes the types down in the form that the document type has for them.
fn apply(map: &mut Map<String, Value>, types: &Types, place: &Place<'_>, cx: &mut Checker<'_>) {
    map.shift_remove("type");
    match types.names.as_slice() {
        [] => {}
        [one] => {
            map.insert("type".to_owned(), json!(one.name()));
            constraints::of_type(map, *one, place, cx);
        }
        several => split::into_union(map, several, place, cx),
    }
}

/// Only `null` is valid: what remains of the schema is words for people.
fn only_null(map: &mut Map<String, Value>) {
    map.retain(|key, _| keywords::is_annotation(key) || key.starts_with("x-"));
    map.insert("enum".to_owned(), json!([null]));
    map.insert("nullable".to_owned(), json!(true));
    map.insert(keys::NULL.to_owned(), json!(true));
}

/// `x-nullable: true`, as Swagger 2.0 has it.
pub(super) fn nullable_of_swagger(
    map: &mut Map<String, Value>,
    place: &Place<'_>,
    cx: &mut Checker<'_>,
) {
    let is_said = map.get("x-nullable") == Some(&Value::Bool(true));
    if !is_said || map.contains_key("nullable") || map.contains_key("$ref") {
        return;
    }
    map.insert("nullable".to_owned(), Value::Bool(true));
    let text = "`x-nullable` is of Swagger 2.0; it is read as `nullable`";
    let place = place.key("x-nullable").location();
    let older = Diagnostic::warning("older-field", place, text);
    cx.diagnostics
        .push(older.at_key().help("write `nullable: true`"));
}
