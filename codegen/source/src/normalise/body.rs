//! What bodies are made of: media types, encodings, examples, links.

use serde_json::{Map, Value};

use super::known::component_name;
use super::{move_children, move_one, text};
use crate::grammar::{Checker, one_of};
use crate::keys;
use crate::place::Place;
use crate::version::Dialect;
use diag::Diagnostic;

/// What 3.1 and later say of the parts of a multipart body by the keywords of their schemas: one
/// without a type is binary.
pub(super) fn multipart(map: &mut Map<String, Value>, cx: &Checker<'_>) {
    if cx.dialect < Dialect::V3_1 {
        return;
    }
    let contents = map.get_mut("content").and_then(Value::as_object_mut);
    for (name, content) in contents.into_iter().flatten() {
        let content = content.as_object_mut();
        if let Some(content) = content.filter(|_| name.trim_start().starts_with("multipart/")) {
            parts(content);
        }
    }
}

fn parts(content: &mut Map<String, Value>) {
    let encodings = match content.get("encoding") {
        Some(Value::Object(encodings)) => encodings.clone(),
        None => Map::new(),
        // It is reported as what it is.
        Some(_) => return,
    };
    elements(content);
    let schema = content.get_mut("schema");
    let properties = schema.and_then(|schema| schema.get_mut("properties"));
    let properties = properties.and_then(Value::as_object_mut);
    for (name, schema) in properties.into_iter().flatten() {
        let one = match schema.get("items") {
            Some(_) => schema.get_mut("items"),
            None => Some(schema),
        };
        let is_json = encodings.get(name).is_some_and(is_json);
        if let Some(one) = one.and_then(Value::as_object_mut).filter(|_| !is_json) {
            untyped_is_binary(one);
        }
    }
}

/// The same for parts that are the elements of a list.
fn elements(content: &mut Map<String, Value>) {
    let prefix = content.get("prefixEncoding").and_then(Value::as_array);
    let prefix: Vec<bool> = prefix.into_iter().flatten().map(is_json).collect();
    let rest_is_json = content.get("itemEncoding").is_some_and(is_json);
    let items = |schema: &mut Value, key: &str| {
        let items = schema.get_mut(key).and_then(Value::as_object_mut);
        if let Some(items) = items.filter(|_| !rest_is_json) {
            untyped_is_binary(items);
        }
    };
    if let Some(schema) = content.get_mut("schema") {
        items(schema, "items");
        let places = schema.get_mut("prefixItems").and_then(Value::as_array_mut);
        for (index, place) in places.into_iter().flatten().enumerate() {
            let is_json = prefix.get(index).copied().unwrap_or(rest_is_json);
            if let Some(place) = place.as_object_mut().filter(|_| !is_json) {
                untyped_is_binary(place);
            }
        }
    }
    if let Some(item) = content.get_mut("itemSchema").and_then(Value::as_object_mut)
        && !rest_is_json
    {
        untyped_is_binary(item);
    }
}

fn is_json(encoding: &Value) -> bool {
    let media_type = encoding.get("contentType").and_then(Value::as_str);
    media_type.is_some_and(|media_type| media_type.contains("json"))
}

fn untyped_is_binary(schema: &mut Map<String, Value>) {
    if !TYPING.iter().any(|keyword| schema.contains_key(*keyword)) {
        schema.insert("type".to_owned(), "string".into());
        schema.insert("format".to_owned(), "binary".into());
    }
}

/// What says of a schema that its values are of some type.
const TYPING: &[&str] = &[
    "$ref",
    "type",
    "properties",
    "additionalProperties",
    "items",
    "enum",
    "const",
    "allOf",
    "anyOf",
    "oneOf",
    "pattern",
    "format",
];

pub(super) fn media_type(map: &mut Map<String, Value>, place: &Place<'_>) {
    move_one(map, "itemSchema", keys::ITEM_SCHEMA, place);
    move_children(map, "prefixEncoding", keys::PREFIX_ENCODING, place);
    move_one(map, "itemEncoding", keys::ITEM_ENCODING, place);
}

pub(super) fn encoding(map: &mut Map<String, Value>, place: &Place<'_>, cx: &mut Checker<'_>) {
    move_children(map, "encoding", keys::ENCODING, place);
    move_children(map, "prefixEncoding", keys::PREFIX_ENCODING, place);
    move_one(map, "itemEncoding", keys::ITEM_ENCODING, place);
    const STYLES: &[&str] = &["form", "spaceDelimited", "pipeDelimited", "deepObject"];
    if let Some(style) = text(map, "style").map(str::to_owned)
        && !STYLES.contains(&style.as_str())
    {
        map.shift_remove("style");
        cx.diagnostics.push(
            Diagnostic::warning(
                "wrong-style",
                place.key("style").location(),
                format!("an encoding cannot have `style: {style}`; it is left out"),
            )
            .help(format!("write one of {}", one_of(STYLES))),
        );
    }
    if map.get("explode") == Some(&Value::Bool(false)) {
        map.insert(keys::EXPLODE_FALSE.to_owned(), Value::Bool(true));
    }
}

/// `examples: { cat: { name: Tom } }` -> `examples: { cat: { value: { name: Tom } } }`.
pub(super) fn wrap_example(map: &mut Map<String, Value>, place: &Place<'_>, cx: &mut Checker<'_>) {
    const OWN: &[&str] = &[
        "value",
        "dataValue",
        "serializedValue",
        "externalValue",
        "summary",
        "description",
    ];
    let foreign = |key: &String| !OWN.contains(&key.as_str()) && !key.starts_with("x-");
    if map.is_empty() || !map.keys().all(foreign) {
        return;
    }
    let value = Value::Object(std::mem::take(map));
    map.insert("value".to_owned(), value);
    cx.diagnostics.push(
        Diagnostic::warning(
            "bare-example",
            place.location(),
            "an example stands under `value`; the object is read as one",
        )
        .at_key()
        .help("move the example below `value:`"),
    );
}

pub(super) fn example(map: &mut Map<String, Value>) {
    for newer in ["dataValue", "serializedValue"] {
        if let Some(value) = map.shift_remove(newer) {
            map.entry("value").or_insert(value);
        }
    }
}

/// The document type wants exactly one operation.
pub(super) fn link(map: &mut Map<String, Value>, place: &Place<'_>, cx: &mut Checker<'_>) -> bool {
    let (by_id, by_ref) = (
        map.contains_key("operationId"),
        map.contains_key("operationRef"),
    );
    if by_id && by_ref {
        map.shift_remove("operationRef");
        cx.warn(
            "two-operations",
            place,
            "a link names one operation; `operationRef` is left out",
        );
    }
    if !by_id && !by_ref {
        cx.diagnostics.push(
            Diagnostic::warning(
                "missing-field",
                place.location(),
                "this link names no operation; it is left out",
            )
            .at_key()
            .help("add `operationId`"),
        );
    }
    by_id || by_ref
}

pub(super) fn external_docs(
    map: &mut Map<String, Value>,
    place: &Place<'_>,
    cx: &mut Checker<'_>,
) -> bool {
    if map.contains_key("url") {
        return true;
    }
    cx.diagnostics.push(
        Diagnostic::warning(
            "missing-field",
            place.location(),
            "this link to documentation has no `url`; it is left out",
        )
        .at_key(),
    );
    false
}

/// Takes away references to component links that are left out.
pub(super) fn links(links: Option<&mut Value>, cx: &Checker<'_>) {
    let Some(links) = links
        .and_then(Value::as_object_mut)
        .filter(|_| !cx.known.empty_links.is_empty())
    else {
        return;
    };
    links.retain(|_, link| {
        let target = link.get("$ref").and_then(Value::as_str);
        let name = target.and_then(|target| component_name(target, "links"));
        name.is_none_or(|name| !cx.known.empty_links.contains(&name))
    });
}
