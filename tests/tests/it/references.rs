//! A `$ref` in place of anything: it is read where the standard allows one, and else there is an
//! error or a warning that says where it stands. It is never taken for a fault of the generator.

use codegen::Settings;
use serde_json::{Value, json};

use super::support::ends::{CRATE, assert_ends};
use super::support::{report, run};

/// A description with an object of every kind.
fn everything(version: &str) -> Value {
    json!({
        "openapi": version,
        "info": { "title": "References", "version": "1", "contact": { "name": "c" }, "license": { "name": "l" } },
        "externalDocs": { "url": "https://example.com" },
        "servers": [{ "url": "https://{host}.example.com", "variables": { "host": { "default": "a", "enum": ["a"] } } }],
        "tags": [{ "name": "things", "externalDocs": { "url": "https://example.com" } }],
        "security": [{ "key": [] }],
        "paths": { "/things/{id}": {
            "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }],
            "servers": [{ "url": "https://example.com" }],
            "post": {
                "operationId": "post", "tags": ["things"],
                "externalDocs": { "url": "https://example.com" },
                "parameters": [
                    { "name": "q", "in": "query", "schema": { "type": "string" }, "examples": { "one": { "value": "x" } } },
                    { "name": "j", "in": "query", "content": { "application/json": { "schema": { "type": "object" } } } },
                ],
                "requestBody": { "content": { "multipart/form-data": {
                    "schema": { "type": "object", "properties": { "file": { "type": "string", "format": "binary" } } },
                    "encoding": { "file": { "contentType": "image/png", "headers": { "X-Part": { "schema": { "type": "string" } } } } },
                } } },
                "callbacks": { "event": { "{$request.query.q}": { "post": { "responses": { "200": { "description": "ok" } } } } } },
                "responses": { "200": {
                    "description": "ok",
                    "headers": { "X-Rate": { "schema": { "type": "integer" } } },
                    "content": { "application/json": {
                        "schema": { "$ref": "#/components/schemas/Thing" }, "examples": { "one": { "value": {} } },
                    } },
                    "links": { "next": { "operationId": "post", "parameters": {}, "server": { "url": "https://example.com" } } },
                } },
            },
        } },
        "components": {
            "schemas": {
                "Thing": {
                    "type": "object", "required": ["id"], "xml": { "name": "thing" },
                    "externalDocs": { "url": "https://example.com" },
                    "properties": { "id": { "type": "string" }, "list": { "type": "array", "items": { "type": "string" } } },
                    "additionalProperties": { "type": "string" },
                },
                "Union": {
                    "oneOf": [{ "$ref": "#/components/schemas/Thing" }, { "allOf": [{ "type": "object" }] }],
                    "discriminator": { "propertyName": "id", "mapping": { "a": "#/components/schemas/Thing" } },
                },
            },
            "securitySchemes": {
                "key": { "type": "apiKey", "in": "header", "name": "X-Key" },
                "oauth": { "type": "oauth2", "flows": { "clientCredentials": { "tokenUrl": "https://example.com", "scopes": {} } } },
            },
            "responses": { "Gone": { "description": "gone" } },
            "parameters": { "Page": { "name": "page", "in": "query", "schema": { "type": "integer" } } },
            "examples": { "one": { "value": 1 } }, "headers": { "H": { "schema": { "type": "string" } } },
            "requestBodies": { "B": { "content": {} } }, "links": {}, "callbacks": {},
        },
    })
}

/// Every place where an object or a list stands, the root among them.
fn places(value: &Value, at: &str, out: &mut Vec<String>) {
    let children: Vec<(String, &Value)> = match value {
        Value::Object(map) => map
            .iter()
            .map(|(key, value)| (key.replace('~', "~0").replace('/', "~1"), value))
            .collect(),
        Value::Array(list) => list
            .iter()
            .enumerate()
            .map(|(index, value)| (index.to_string(), value))
            .collect(),
        _ => return,
    };
    out.push(at.to_owned());
    for (key, value) in children {
        places(value, &format!("{at}/{key}"), out);
    }
}

/// Where a reference leads: to what stood there, to something of another kind, back to itself, to
/// nothing, and out of the file.
const TARGETS: [&str; 8] = [
    "#/x-moved",
    "#/components/schemas/Thing",
    "#/components/responses/Gone",
    "#/info",
    "#",
    "#/x-nowhere",
    "other.json#/a",
    "",
];

/// Promise: wherever a `$ref` stands and wherever it leads, alone or beside some or all of the members
/// that stood there, there is
/// a crate, or an error at that place or at what refers to it; nothing that is said blames the
/// generator.
#[test]
fn a_reference_may_stand_anywhere() {
    let mut wrong = Vec::new();
    for version in ["3.0.4", "3.1.1"] {
        let whole = everything(version);
        let mut all = Vec::new();
        places(&whole, "", &mut all);
        for (number, place) in all.into_iter().enumerate() {
            for (turn, target) in TARGETS.into_iter().enumerate() {
                for (at, kept) in [0, 1, usize::MAX].into_iter().enumerate() {
                    // In turns, but at the root: all of them would take a minute.
                    if at != (number + turn) % 3 && !place.is_empty() {
                        continue;
                    }
                    let mut document = whole.clone();
                    let moved = document.pointer(&place).cloned().unwrap_or_default();
                    let Some(slot) = document.pointer_mut(&place) else {
                        continue;
                    };
                    match slot {
                        Value::Object(map) => {
                            *map = std::mem::take(map).into_iter().take(kept).collect();
                            map.insert("$ref".to_owned(), json!(target));
                        }
                        slot => *slot = json!({ "$ref": target }),
                    }
                    if target == "#/x-moved" {
                        document["x-moved"] = moved;
                    }
                    if let Some(why) = fault(&document, &place) {
                        wrong.push(format!(
                            "{version}, {place:?} -> {target:?}, beside {kept} others: {why}"
                        ));
                    }
                }
            }
        }
    }
    let count = wrong.len();
    wrong.truncate(40);
    assert!(
        wrong.is_empty(),
        "{count} are taken badly:\n{}",
        wrong.join("\n")
    );
}

/// What is wrong with how a description is taken.
fn fault(document: &Value, place: &str) -> Option<String> {
    let text = document.to_string();
    let taken =
        std::panic::catch_unwind(|| run("references.json", &text, &Settings::new("references")));
    let Ok(outcome) = taken else {
        return Some("the generator panics".to_owned());
    };
    for found in &outcome.diagnostics {
        if found.code == "internal" || found.message.contains("bug of the generator") {
            return Some(format!("{}: {}", found.location.pointer, found.message));
        }
    }
    if outcome.output.is_some() || outcome.diagnostics.has_errors() {
        let _ = report(&outcome);
        return None;
    }
    Some(format!("neither a crate nor an error for {place}"))
}

/// Promise: a path may be described elsewhere in the file, and so may what components hold.
#[test]
fn references_that_the_standard_allows_are_read() {
    let mut cases = Vec::new();
    let allowed = [
        "/paths/~1things~1{id}",
        "/paths/~1things~1{id}/parameters/0",
        "/paths/~1things~1{id}/post/parameters/0",
        "/paths/~1things~1{id}/post/parameters/0/schema",
        "/paths/~1things~1{id}/post/parameters/0/examples/one",
        "/paths/~1things~1{id}/post/requestBody",
        "/paths/~1things~1{id}/post/requestBody/content/multipart~1form-data/encoding/file/headers/X-Part",
        "/paths/~1things~1{id}/post/callbacks/event",
        "/paths/~1things~1{id}/post/responses/200",
        "/paths/~1things~1{id}/post/responses/200/headers/X-Rate",
        "/paths/~1things~1{id}/post/responses/200/links/next",
        "/components/schemas/Thing",
        "/components/schemas/Thing/properties/list/items",
        "/components/schemas/Thing/additionalProperties",
        "/components/schemas/Union/oneOf/1/allOf/0",
        "/components/securitySchemes/key",
        "/components/responses/Gone",
    ];
    for version in ["3.0.4", "3.1.1"] {
        for place in allowed {
            let mut document = everything(version);
            let slot = document.pointer_mut(place).expect("a place");
            let moved = std::mem::replace(slot, json!({ "$ref": "#/x-moved" }));
            document["x-moved"] = moved;
            cases.push((format!("{version}, {place}"), Some(CRATE), document));
        }
    }
    assert_ends(cases);
}
