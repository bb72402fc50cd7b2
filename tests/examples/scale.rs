//! Writes a description of any size, to see what it costs to generate.
//!
//! ```sh
//! cargo run --package tests --example scale -- operations 20000 > operations.json
//! ```
//!
//! Twice the size should cost twice as much, whatever it is that grows. Instructions can be counted,
//! and don't depend on what else a machine does:
//!
//! ```sh
//! cargo build --release --package xtask
//! valgrind --tool=callgrind --callgrind-out-file=/dev/null \
//!     target/release/xtask codegen --spec operations.json --out target/scale --name scale
//! ```
//!
//! `perf stat -e instructions:u` in place of valgrind tells the same, where it is supported.

use std::io::Write as _;
use std::process::ExitCode;

use serde_json::{Map, Value, json};

/// Makes a description of a size.
type Make = fn(usize) -> Value;

/// What can grow, and what that is.
const KINDS: &[(&str, Make, &str)] = &[
    (
        "operations",
        operations,
        "operations, sixteen of them in a tag",
    ),
    (
        "schemas",
        schemas,
        "objects, each of which refers to the one before",
    ),
    ("enum", enum_values, "values of one enum"),
    (
        "warnings",
        warnings,
        "keys that nobody knows, in one object",
    ),
    (
        "all-of",
        all_of,
        "schemas, each of them all of the one before",
    ),
    ("size", size, "operations with six kilobytes of text each"),
    ("references", references, "references, one to the next"),
    (
        "nesting",
        nesting,
        "objects inside of each other, forty deep, side by side",
    ),
    ("parameters", parameters, "parameters of one operation"),
    ("properties", properties, "properties of one object"),
    ("variants", variants, "variants of one union"),
    (
        "subtypes",
        subtypes,
        "schemas made of one base, whose discriminator maps a value to each",
    ),
    ("unions", unions, "unions, each of which lists the next one"),
    ("tags", tags, "tags with an operation each"),
    ("spaces", spaces, "characters of one description"),
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let kind = arguments
        .first()
        .and_then(|name| KINDS.iter().find(|(kind, ..)| kind == name));
    let count = arguments.get(1).and_then(|count| count.parse().ok());
    let (Some((_, make, _)), Some(count)) = (kind, count) else {
        eprintln!("which of these, and how many:");
        for (kind, _, what) in KINDS {
            eprintln!("  {kind:<12} {what}");
        }
        return ExitCode::FAILURE;
    };
    let text = make(count).to_string();
    match std::io::stdout().lock().write_all(text.as_bytes()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

fn document(paths: Value, schemas: Value) -> Value {
    json!({
        "openapi": "3.1.1", "info": { "title": "Scale", "version": "1" },
        "servers": [{ "url": "https://example.com" }],
        "paths": paths, "components": { "schemas": schemas },
    })
}

/// Schemas, of which the last is what the one operation answers.
fn answered(schemas: Map<String, Value>) -> Value {
    let last = schemas.keys().next_back().cloned().unwrap_or_default();
    let operation = operation(0, &last, "An operation");
    document(json!({ "/": { "get": operation } }), Value::Object(schemas))
}

fn operation(number: usize, answer: &str, description: &str) -> Value {
    json!({
        "operationId": format!("operation{number}"), "tags": [format!("tag{}", number / 16)],
        "summary": format!("Operation {number}"), "description": description,
        "parameters": [
            { "name": "id", "in": "query", "required": true, "schema": { "type": "string" } },
            { "name": "limit", "in": "query", "schema": { "type": "integer" } },
        ],
        "responses": { "200": { "description": "ok", "content": { "application/json": {
            "schema": { "$ref": format!("#/components/schemas/{answer}") },
        } } } },
    })
}

fn thing() -> Value {
    json!({ "type": "object", "required": ["id"], "properties": {
        "id": { "type": "string" }, "count": { "type": "integer" },
    } })
}

fn operations_with(count: usize, description: &str) -> Value {
    let paths: Map<String, Value> = (0..count)
        .map(|number| {
            (
                format!("/p{number}"),
                json!({ "get": operation(number, "Thing", description) }),
            )
        })
        .collect();
    document(Value::Object(paths), json!({ "Thing": thing() }))
}

fn operations(count: usize) -> Value {
    operations_with(count, "An operation")
}

fn size(count: usize) -> Value {
    let sentence =
        "A sentence with `code`, a [link](https://example.com/a_b) and *emphasis* in it. ";
    operations_with(count, &sentence.repeat(6200 / sentence.len()))
}

fn named(count: usize, make: impl Fn(usize) -> Value) -> Map<String, Value> {
    (0..count)
        .map(|number| (format!("S{number}"), make(number)))
        .collect()
}

fn reference(number: usize) -> Value {
    json!({ "$ref": format!("#/components/schemas/S{number}") })
}

fn schemas(count: usize) -> Value {
    answered(named(count, |number| {
        let mut schema = thing();
        if let Some(before) = number.checked_sub(1) {
            schema["properties"]["before"] = reference(before);
        }
        schema
    }))
}

fn enum_values(count: usize) -> Value {
    let values: Vec<String> = (0..count).map(|number| format!("value-{number}")).collect();
    answered(named(
        1,
        |_| json!({ "type": "object", "properties": { "kind": { "type": "string", "enum": values } } }),
    ))
}

fn warnings(count: usize) -> Value {
    let mut document = operations(1);
    for number in 0..count {
        document["paths"]["/p0"]["get"][format!("nobody{number}")] = json!(number);
    }
    document
}

fn all_of(count: usize) -> Value {
    answered(named(count, |number| match number.checked_sub(1) {
        Some(before) => json!({ "allOf": [reference(before), { "description": "one more" }] }),
        None => thing(),
    }))
}

fn references(count: usize) -> Value {
    answered(named(count, |number| match number.checked_sub(1) {
        Some(before) => reference(before),
        None => thing(),
    }))
}

fn nesting(count: usize) -> Value {
    const DEPTH: usize = 40;
    answered(named(count.div_ceil(DEPTH), |_| {
        (0..DEPTH).fold(
            thing(),
            |inner, _| json!({ "type": "object", "properties": { "inner": inner } }),
        )
    }))
}

fn parameters(count: usize) -> Value {
    let mut document = operations(1);
    let parameters = (0..count).map(|number| {
        json!({ "name": format!("parameter{number}"), "in": "query", "required": number % 2 == 0,
            "schema": { "type": "string" } })
    });
    document["paths"]["/p0"]["get"]["parameters"] = parameters.collect();
    document
}

fn properties(count: usize) -> Value {
    let properties: Map<String, Value> = (0..count)
        .map(|number| (format!("property{number}"), json!({ "type": "string" })))
        .collect();
    answered(named(
        1,
        |_| json!({ "type": "object", "properties": properties }),
    ))
}

fn variants(count: usize) -> Value {
    let mut schemas = named(
        count,
        |number| json!({ "type": "object", "required": [format!("p{number}")], "properties": { format!("p{number}"): { "type": "string" } } }),
    );
    let all: Vec<Value> = (0..count).map(reference).collect();
    schemas.insert("Union".to_owned(), json!({ "oneOf": all }));
    answered(schemas)
}

fn subtypes(count: usize) -> Value {
    let mut schemas = named(
        count,
        |_| json!({ "description": "One of them", "allOf": [{ "$ref": "#/components/schemas/Base" }] }),
    );
    let mapping: Map<String, Value> = (0..count)
        .map(|number| {
            let target = format!("#/components/schemas/S{number}");
            (format!("value{number}"), json!(target))
        })
        .collect();
    let mut base = thing();
    base["discriminator"] = json!({ "propertyName": "id", "mapping": mapping });
    schemas.insert("Base".to_owned(), base);
    answered(schemas)
}

fn unions(count: usize) -> Value {
    let mut schemas = named(count, |number| {
        let own = json!({ "type": "object", "required": [format!("p{number}")], "properties": { format!("p{number}"): { "type": "string" } } });
        let next = (number + 1 < count).then(|| reference(number + 1));
        let all: Vec<Value> = [Some(own), next].into_iter().flatten().collect();
        json!({ "oneOf": all })
    });
    schemas.insert("First".to_owned(), json!({ "allOf": [reference(0)] }));
    answered(schemas)
}

fn tags(count: usize) -> Value {
    let mut document = operations(count);
    for number in 0..count {
        document["paths"][format!("/p{number}")]["get"]["tags"] = json!([format!("tag{number}")]);
    }
    document
}

fn spaces(count: usize) -> Value {
    let mut document = operations(1);
    document["paths"]["/p0"]["get"]["description"] = json!("a  b `c` ".repeat(count / 9));
    document
}
