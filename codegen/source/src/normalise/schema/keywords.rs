//! Keywords that only change their name, that are for people, or that are not read.

use serde_json::{Map, Value, json};

use super::super::{move_children, move_one, rename};
use crate::grammar::Checker;
use crate::keys;
use crate::place::Place;
use crate::version::Dialect;
use diag::Diagnostic;

/// Keywords that constrain no value.
pub(super) fn is_annotation(key: &str) -> bool {
    const ANNOTATIONS: &[&str] = &[
        "default",
        "deprecated",
        "description",
        "example",
        "examples",
        "externalDocs",
        "nullable",
        "readOnly",
        "title",
        "writeOnly",
    ];
    ANNOTATIONS.contains(&key)
}

/// Not read, without consequences for the types: checks of values, names for other tools.
const SILENT: &[&str] = &[
    "$anchor",
    "$comment",
    "$defs",
    "$dynamicAnchor",
    "$id",
    "$schema",
    "$vocabulary",
    "additionalItems",
    "contains",
    "definitions",
    "dependentRequired",
    "id",
    "maxContains",
    "minContains",
    "propertyNames",
];

/// Not read, though they could change what a type looks like.
const LOUD: &[&str] = &[
    "$dynamicRef",
    "dependentSchemas",
    "else",
    "if",
    "then",
    "unevaluatedItems",
];

pub(super) fn rename_and_drop(
    map: &mut Map<String, Value>,
    place: &Place<'_>,
    cx: &mut Checker<'_>,
) {
    map.retain(|key, _| {
        if LOUD.contains(&key.as_str()) {
            let feature = if matches!(key.as_str(), "if" | "then" | "else") {
                "if/then/else"
            } else {
                key
            };
            if cx.first_time(feature) {
                cx.diagnostics.push(
                    Diagnostic::warning(
                        "ignored-keyword",
                        place.key(key).location(),
                        format!("`{feature}` is not read; the types do not reflect it"),
                    )
                    .at_key(),
                );
            }
            return false;
        }
        !SILENT.contains(&key.as_str())
    });
    // Most schemas have none of the keywords below.
    let has_new_name = |key: &String| {
        key.starts_with("content")
            || matches!(key.as_str(), "xml" | "prefixItems" | "patternProperties")
            || key == keys::CONTENT_MEDIA_TYPE
    };
    if !map.keys().any(has_new_name) {
        return;
    }
    rename(map, "xml", keys::XML);
    move_children(map, "prefixItems", keys::PREFIX_ITEMS, place);
    move_children(map, "patternProperties", keys::PATTERN_PROPERTIES, place);
    move_one(map, "contentSchema", keys::CONTENT_SCHEMA, place);
    rename(map, "contentMediaType", keys::CONTENT_MEDIA_TYPE);
    content(map);
}

/// `contentEncoding: base64` is what 3.0 calls `format: byte`; raw bytes are its `format: binary`. `7bit` and
/// `8bit` say that nothing is encoded
/// ([JSON Schema, 8.3](https://json-schema.org/draft/2020-12/json-schema-validation#section-8.3)).
fn content(map: &mut Map<String, Value>) {
    let has_format = map.contains_key("format");
    let is = |map: &Map<String, Value>, name: &str| {
        let encoding = map.get("contentEncoding").and_then(Value::as_str);
        encoding.is_some_and(|encoding| encoding.eq_ignore_ascii_case(name))
    };
    if is(map, "7bit") || is(map, "8bit") {
        map.shift_remove("contentEncoding");
    }
    if is(map, "binary") && !has_format {
        map.shift_remove("contentEncoding");
        map.insert("format".to_owned(), json!("binary"));
        return;
    }
    if is(map, "base64") && !has_format {
        map.insert("format".to_owned(), json!("byte"));
    }
    match map.shift_remove("contentEncoding") {
        // Kept beside the format: a part of a form says it in a header.
        Some(encoding) => {
            map.insert(keys::CONTENT_ENCODING.to_owned(), encoding);
        }
        None => {
            let media = map.get(keys::CONTENT_MEDIA_TYPE).and_then(Value::as_str);
            if media == Some("application/octet-stream") && !has_format {
                map.insert("format".to_owned(), json!("binary"));
            }
        }
    }
}

/// The values of examples that are written as those of a media type are, each with a name.
fn named(examples: &Value) -> Option<Vec<Value>> {
    let examples = examples
        .as_object()
        .filter(|examples| !examples.is_empty())?;
    examples
        .values()
        .map(|one| one.get("value").cloned())
        .collect()
}

/// Words for people: `examples` as 3.0 says it, a default of null, `nullable` where there is no such word.
pub(super) fn annotations(map: &mut Map<String, Value>, place: &Place<'_>, cx: &mut Checker<'_>) {
    match map.shift_remove("examples") {
        Some(Value::Array(list)) => {
            if let Some(first) = list.first() {
                map.entry("example").or_insert_with(|| first.clone());
                map.insert(keys::EXAMPLES.to_owned(), Value::Array(list));
            }
        }
        Some(Value::Null) | None => {}
        Some(one) => {
            let (read, list) = match named(&one) {
                Some(values) => ("what stands under `value` is read as one", values),
                None => ("it is read as one example", vec![one]),
            };
            let text = format!("`examples` of a schema must be a list; {read}");
            let location = place.key("examples").location();
            let shown = match list.first() {
                Some(Value::String(text)) if text.chars().count() < 40 => text.clone(),
                Some(value) if !value.is_object() && !value.is_array() => value.to_string(),
                _ => "…".to_owned(),
            };
            let help = format!("write a list: `examples: [{shown}]`");
            cx.diagnostics
                .push(Diagnostic::warning("wrong-kind", location, text).help(help));
            if let Some(first) = list.first() {
                map.entry("example").or_insert_with(|| first.clone());
            }
            if list.len() > 1 {
                map.insert(keys::EXAMPLES.to_owned(), Value::Array(list));
            }
        }
    }
    if map.get("default") == Some(&Value::Null) {
        map.shift_remove("default");
        map.insert(keys::DEFAULT_NULL.to_owned(), json!(true));
    }
    if map.contains_key("nullable") && cx.dialect > Dialect::V3_0 && cx.first_time("nullable") {
        // Reported where the user wrote it, not where a rewrite put it.
        let place = place.key("nullable");
        cx.diagnostics.push(
            Diagnostic::warning(
                "older-field",
                place.location(),
                "`nullable` was dropped in OpenAPI 3.1; it is read all the same",
            )
            .at_key()
            .help("write `type: [string, \"null\"]`, with the type that is meant"),
        );
    }
}

/// `items` in the forms that old and new drafts give it.
pub(super) fn items(map: &mut Map<String, Value>, place: &Place<'_>, cx: &mut Checker<'_>) {
    match map.get("items") {
        Some(Value::Array(_)) => {
            move_children(map, "items", keys::PREFIX_ITEMS, place);
            cx.diagnostics.push(
                Diagnostic::warning(
                    "older-field",
                    place.key("items").location(),
                    "a list of `items` is read as `prefixItems`",
                )
                .at_key()
                .help("one schema for all items stands under `items` itself, without a list"),
            );
        }
        Some(Value::Bool(false)) if map.contains_key(keys::PREFIX_ITEMS) => {
            map.shift_remove("items");
            map.insert(keys::CLOSED.to_owned(), json!(true));
        }
        Some(Value::Bool(flag)) => {
            let schema = super::super::boolean_schema(*flag);
            map.insert("items".to_owned(), schema);
        }
        _ => {}
    }
}

/// `unevaluatedProperties` is `additionalProperties` where nothing beside it evaluates any.
pub(super) fn unevaluated(map: &mut Map<String, Value>) {
    let Some(rule) = map.shift_remove("unevaluatedProperties") else {
        return;
    };
    if map.contains_key("additionalProperties") {
        return;
    }
    if ["allOf", "anyOf", "oneOf", "not"]
        .iter()
        .any(|key| map.contains_key(*key))
    {
        if rule == Value::Bool(false) {
            map.insert(keys::UNEVALUATED_PROPERTIES.to_owned(), rule);
        }
    } else {
        map.insert("additionalProperties".to_owned(), rule);
    }
}
