//! Parameters and headers, whose type stands beside the name: it goes under `schema`.

use serde_json::{Map, Value, json};

use super::collection;
use crate::grammar::{Checker, Part};
use crate::keys;
use crate::names;
use crate::normalise::parameter::{SCHEMA_KEYS, location, name_of, required_in_path};
use crate::normalise::{rename, text};
use crate::place::Place;
use diag::Diagnostic;

const PLACES: &[&str] = &["query", "path", "header", "formData", "body", "cookie"];

/// Extensions that say something of the parameter and nothing of its type.
const OWN: &[&str] = &[keys::ORIGIN, "x-example", "x-examples", "x-deprecated"];

/// `in: query, type: string` -> `in: query, schema: { type: string }`.
pub(super) fn gather_schema(
    part: Part,
    map: &mut Map<String, Value>,
    place: &Place<'_>,
    cx: &mut Checker<'_>,
) {
    let is_body = part == Part::Parameter
        && text(map, "in").is_some_and(|is| is.eq_ignore_ascii_case("body"));
    if map.contains_key("schema") {
        if !is_body {
            let noun = if part == Part::Header {
                "header"
            } else {
                "parameter"
            };
            cx.diagnostics.push(
                Diagnostic::warning(
                    "misplaced-schema",
                    place.key("schema").location(),
                    format!(
                        "Swagger 2.0 has the type of a {noun} in it; `schema` is read all the same"
                    ),
                )
                .at_key()
                .help(format!(
                    "move what stands below `schema` into the {noun} itself"
                )),
            );
        }
        return;
    }
    if !SCHEMA_KEYS.iter().any(|key| map.contains_key(*key)) {
        return;
    }
    if is_body {
        cx.diagnostics.push(
            Diagnostic::warning(
                "misplaced-schema",
                place.location(),
                "the type of a body belongs under `schema`; it is read from there",
            )
            .help("move `type` and what belongs to it below `schema:`"),
        );
    }
    let mut schema = Map::new();
    for key in SCHEMA_KEYS {
        if let Some(value) = map.shift_remove(*key) {
            schema.insert((*key).to_owned(), value);
        }
    }
    let extensions = map.keys().filter(|key| key.starts_with("x-"));
    let extensions = extensions.filter(|key| {
        let key = key.as_str();
        !OWN.contains(&key) && !names::PARAMETER.contains(&key)
    });
    for key in extensions.cloned().collect::<Vec<_>>() {
        if let Some(value) = map.shift_remove(&key) {
            schema.insert(key, value);
        }
    }
    if text(map, "in").is_some_and(|is| is.eq_ignore_ascii_case("formData")) {
        file_of_form(&mut schema);
        if let Some(Value::Object(items)) = schema.get_mut("items") {
            file_of_form(items);
        }
    }
    if text(&schema, "type") == Some("array") && !schema.contains_key("items") {
        cx.diagnostics.push(
            Diagnostic::warning(
                "missing-field",
                place.location(),
                "this list has no `items`; its values are read as strings",
            )
            .help("add `items`, such as `items: { type: string }`"),
        );
        schema.insert("items".to_owned(), json!({ "type": "string" }));
    }
    if !is_body {
        collection::inner(&mut schema, place, cx);
    }
    let origin = place.location().to_string();
    schema.insert(keys::ORIGIN.to_owned(), Value::String(origin));
    map.insert("schema".to_owned(), Value::Object(schema));
}

/// A file is a type in a form alone, where it stands for bytes; several of them are a list of such.
fn file_of_form(schema: &mut Map<String, Value>) {
    if text(schema, "type") == Some("file") {
        schema.insert("type".to_owned(), json!("string"));
        let format = schema.entry("format").or_insert(Value::Null);
        if format.is_null() {
            *format = json!("binary");
        }
    }
}

pub(super) fn parameter(map: &mut Map<String, Value>, place: &Place<'_>, cx: &mut Checker<'_>) {
    let Some(location) = location(map, PLACES, place, cx) else {
        return;
    };
    if location == "cookie" && cx.first_time("in: cookie") {
        cx.diagnostics.push(
            Diagnostic::warning(
                "newer-field",
                place.key("in").location(),
                "`in: cookie` came with OpenAPI 3.0; it is read all the same",
            )
            .help("Swagger 2.0 can describe a cookie as a header only"),
        );
    }
    words(map);
    if !map.contains_key("schema") {
        without_type(location == "body", map, place, cx);
    }
    if location != "body" {
        collection::list(location, map, place, cx);
    }
    required_in_path(location, map, place, cx);
    if location != "query" {
        map.shift_remove("allowEmptyValue");
    }
    // The other two that OpenAPI 3 passes over are what the media types say.
    let is_credential =
        text(map, "name").is_some_and(|name| name.eq_ignore_ascii_case("authorization"));
    if location == "header" && is_credential {
        map.insert(keys::SENT.to_owned(), json!(true));
    }
}

pub(super) fn header(map: &mut Map<String, Value>, place: &Place<'_>, cx: &mut Checker<'_>) {
    words(map);
    if !map.contains_key("schema") {
        without_type(false, map, place, cx);
    }
    collection::list("header", map, place, cx);
    map.shift_remove("explode");
}

/// Extensions that OpenAPI 3 has words for.
fn words(map: &mut Map<String, Value>) {
    if !map.contains_key("example") {
        rename(map, "x-example", "example");
    }
    if map.get("x-deprecated") == Some(&Value::Bool(true)) {
        map.insert("deprecated".to_owned(), json!(true));
    }
}

fn without_type(
    is_body: bool,
    map: &mut Map<String, Value>,
    place: &Place<'_>,
    cx: &mut Checker<'_>,
) {
    let name = name_of(map, place);
    let (schema, reading, help) = match is_body {
        true => (
            json!({}),
            "any value",
            "add `schema`, with the type that is meant",
        ),
        false => (
            json!({ "type": "string" }),
            "a string",
            "add `type: string`, or the type that is meant",
        ),
    };
    cx.diagnostics.push(
        Diagnostic::warning(
            "missing-schema",
            place.location(),
            format!("nothing says of which type {name} is; it is read as {reading}"),
        )
        .at_key()
        .help(help),
    );
    map.insert("schema".to_owned(), schema);
}
