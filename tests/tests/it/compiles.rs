//! Descriptions that are legal and out of the ordinary: each kind becomes one crate that compiles.

use codegen::{Outcome, Settings};
use serde_json::{Map, Value, json};

use super::standalone::Crate;
use super::support::ends::{answered, reference};
use super::support::{report, run};

/// Generates a crate, and has Cargo check it with all that it can do.
#[track_caller]
fn assert_compiles(name: &str, description: &Value) {
    let Outcome {
        output: Some(output),
        ..
    } = generated(name, description)
    else {
        return;
    };
    let alone = Crate::of(name, &output.tree);
    alone.cargo(&["check", "--examples"]);
}

#[track_caller]
fn generated(name: &str, description: &Value) -> Outcome {
    let outcome = run(
        "description.json",
        &description.to_string(),
        &Settings::new(name),
    );
    let said = report(&outcome);
    let shown: Vec<&str> = said.lines().take(60).collect();
    assert!(outcome.output.is_some(), "{name}:\n{}", shown.join("\n"));
    outcome
}

/// An operation that takes and answers a schema in a notation.
fn echo(media: &str, schema: &Value) -> Value {
    let content = json!({ media: { "schema": schema } });
    json!({ "post": {
        "requestBody": { "required": true, "content": content },
        "responses": { "200": { "description": "ok", "content": content } },
    } })
}

fn described(version: &str, paths: Map<String, Value>, schemas: Value) -> Value {
    json!({
        "openapi": version, "info": { "title": "Legal", "version": "1" },
        "servers": [{ "url": "https://example.com" }],
        "paths": paths, "components": { "schemas": schemas },
    })
}

/// An operation for each schema, and each schema as a part of others as well.
fn echoes(media: &str, version: &str, cases: Vec<(&str, Value)>, mut schemas: Value) -> Value {
    let mut paths = Map::new();
    for (number, (name, schema)) in cases.into_iter().enumerate() {
        paths.insert(format!("/inline/{name}"), echo(media, &schema));
        let component = format!("Case{number}");
        schemas[&component] = schema;
        paths.insert(
            format!("/named/{name}"),
            echo(media, &reference(&component)),
        );
        schemas[format!("Holder{number}")] = json!({
            "type": "object", "xml": { "name": "holder" }, "required": ["must"],
            "properties": {
                "must": reference(&component), "may": reference(&component),
                "many": { "type": "array", "xml": { "wrapped": true }, "items": reference(&component) },
            },
        });
        paths.insert(
            format!("/held/{name}"),
            echo(media, &reference(&format!("Holder{number}"))),
        );
    }
    described(version, paths, schemas)
}

fn parcel() -> Value {
    json!({
        "type": "object", "xml": { "name": "parcel" }, "required": ["number"],
        "properties": {
            "number": { "type": "integer", "xml": { "attribute": true } },
            "label": { "type": "string" },
            "stops": { "type": "array", "xml": { "wrapped": true, "name": "stops" }, "items": { "type": "string", "xml": { "name": "stop" } } },
        },
    })
}

/// Promise: an object that may be null is an object in XML, however 3.1 spells it, and so are objects
/// that are put together.
#[test]
#[ignore = "compiles a whole crate"]
fn xml_of_nullable_and_composed_objects_compiles() {
    let list = json!(["object", "null"]);
    let with = |key: &str, value: Value| {
        let mut schema = parcel();
        schema[key] = value;
        schema
    };
    let more = json!({ "type": "object", "properties": { "weight": { "type": "number" } } });
    let nothing = json!({ "type": "null" });
    let cases = vec![
        ("list-of-types", with("type", list.clone())),
        ("null-first", with("type", json!(["null", "object"]))),
        (
            "one-of-null",
            json!({ "oneOf": [reference("Parcel"), nothing] }),
        ),
        (
            "null-one-of",
            json!({ "oneOf": [nothing, reference("Parcel")] }),
        ),
        (
            "any-of-null",
            json!({ "anyOf": [reference("Parcel"), nothing] }),
        ),
        ("one-of-inline", json!({ "oneOf": [parcel(), nothing] })),
        (
            "one-of-nullable",
            json!({ "oneOf": [with("type", list.clone()), nothing] }),
        ),
        ("reference-to-list", reference("MaybeParcel")),
        ("reference-to-one-of", reference("OneOfParcel")),
        ("all-of-one", json!({ "allOf": [reference("Parcel")] })),
        (
            "all-of-nullable",
            json!({ "allOf": [reference("MaybeParcel")] }),
        ),
        (
            "all-of-and-type",
            json!({ "allOf": [reference("Parcel")], "type": ["object", "null"] }),
        ),
        (
            "all-of-two",
            json!({ "allOf": [reference("Parcel"), more] }),
        ),
        (
            "all-of-named",
            json!({ "allOf": [reference("Parcel"), more], "xml": { "name": "heavy" } }),
        ),
        (
            "all-of-beside",
            json!({ "allOf": [reference("Parcel")], "properties": { "colour": { "type": "string" } } }),
        ),
        (
            "all-of-deep",
            json!({ "allOf": [{ "allOf": [reference("Parcel")] }, { "allOf": [more, { "required": ["weight"] }] }] }),
        ),
        (
            "all-of-one-of-null",
            json!({ "allOf": [{ "oneOf": [reference("Parcel"), nothing] }, more] }),
        ),
        (
            "one-of-all-of",
            json!({ "oneOf": [{ "allOf": [reference("Parcel"), more] }, nothing] }),
        ),
        (
            "list-of-nullable",
            json!({ "type": "array", "xml": { "name": "all", "wrapped": true }, "items": reference("MaybeParcel") }),
        ),
        (
            "map-of-nullable",
            json!({ "type": "object", "xml": { "name": "map" }, "additionalProperties": reference("MaybeParcel") }),
        ),
        ("union", json!({ "oneOf": [reference("Parcel"), more] })),
        (
            "text-or-null",
            json!({ "type": ["string", "null"], "xml": { "name": "note" } }),
        ),
    ];
    let schemas = json!({
        "Parcel": parcel(), "MaybeParcel": with("type", list),
        "OneOfParcel": { "oneOf": [reference("Parcel"), nothing] },
    });
    assert_compiles(
        "xml-in-three-one",
        &echoes("application/xml", "3.1.1", cases, schemas),
    );
}

/// Promise: the same in the spelling of 3.0.
#[test]
#[ignore = "compiles a whole crate"]
fn xml_of_nullable_objects_compiles_in_the_older_spelling() {
    let mut nullable = parcel();
    nullable["nullable"] = json!(true);
    let more = json!({ "type": "object", "properties": { "weight": { "type": "number" } } });
    let cases = vec![
        ("nullable", nullable.clone()),
        ("reference", reference("MaybeParcel")),
        (
            "all-of-nullable",
            json!({ "allOf": [reference("Parcel")], "nullable": true }),
        ),
        (
            "all-of-reference",
            json!({ "allOf": [reference("MaybeParcel")] }),
        ),
        (
            "all-of-two",
            json!({ "allOf": [reference("MaybeParcel"), more], "nullable": true }),
        ),
        (
            "one-of-nullable",
            json!({ "oneOf": [reference("Parcel")], "nullable": true }),
        ),
        (
            "any-of-nullable",
            json!({ "anyOf": [reference("MaybeParcel"), more], "nullable": true }),
        ),
        (
            "list",
            json!({ "type": "array", "nullable": true, "xml": { "name": "all", "wrapped": true }, "items": reference("MaybeParcel") }),
        ),
    ];
    let schemas = json!({ "Parcel": parcel(), "MaybeParcel": nullable });
    assert_compiles(
        "xml-in-three-zero",
        &echoes("text/xml", "3.0.4", cases, schemas),
    );
}

/// Promise: a list of fixed kinds may be longer than Rust's own tuples can do much with.
#[test]
#[ignore = "compiles a whole crate"]
fn long_tuples_compile() {
    let tuple = |count: usize, item: &dyn Fn(usize) -> Value| {
        let items: Vec<Value> = (0..count).map(item).collect();
        json!({ "type": "array", "prefixItems": items, "items": false, "minItems": count, "maxItems": count })
    };
    let plain = |number: usize| {
        let kinds = ["string", "integer", "boolean", "number"];
        json!({ "type": kinds[number % kinds.len()] })
    };
    let object = |number: usize| json!({ "type": "object", "required": ["a"], "properties": { "a": plain(number) } });
    let nullable = |number: usize| {
        let mut schema = plain(number);
        schema["type"] = json!([schema["type"], "null"]);
        schema
    };
    let reference_to = |_: usize| reference("Thing");
    let nested = |number: usize| tuple(13 + number % 2, &plain);
    let choice = |number: usize| json!({ "oneOf": [plain(number), object(number)] });
    let cases = vec![
        ("one", tuple(1, &plain)),
        ("twelve", tuple(12, &plain)),
        ("thirteen", tuple(13, &plain)),
        ("sixteen", tuple(16, &plain)),
        ("seventeen", tuple(17, &plain)),
        ("thirty", tuple(30, &plain)),
        ("thirteen-objects", tuple(13, &object)),
        ("thirty-objects", tuple(30, &object)),
        ("seventeen-references", tuple(17, &reference_to)),
        ("thirteen-nullable", tuple(13, &nullable)),
        ("thirteen-unions", tuple(13, &choice)),
        ("nested", tuple(17, &nested)),
        (
            "list",
            json!({ "type": "array", "items": tuple(17, &plain) }),
        ),
        (
            "map",
            json!({ "type": "object", "additionalProperties": tuple(13, &object) }),
        ),
        (
            "union",
            json!({ "oneOf": [tuple(30, &plain), { "type": "string" }] }),
        ),
        (
            "nullable",
            json!({ "oneOf": [tuple(17, &plain), { "type": "null" }] }),
        ),
    ];
    let schemas = json!({ "Thing": object(0) });
    assert_compiles(
        "long-tuples",
        &echoes("application/json", "3.1.1", cases, schemas),
    );
}

/// Puts a schema into another one.
type Step = fn(&Value) -> Value;

/// Promise: values may stand inside of each other deeper than the compiler likes to look: through
/// members that must be, may be or may be null, through lists, maps and unions.
#[test]
#[ignore = "compiles a whole crate"]
fn deep_values_compile() {
    let mut schemas = Map::new();
    let mut paths = Map::new();
    let steps: [(&str, Step); 6] = [
        ("Must", |next| next.clone()),
        ("May", |next| next.clone()),
        (
            "Null",
            |next| json!({ "oneOf": [next, { "type": "null" }] }),
        ),
        ("List", |next| json!({ "type": "array", "items": next })),
        (
            "Map",
            |next| json!({ "type": "object", "additionalProperties": next }),
        ),
        (
            "Union",
            |next| json!({ "oneOf": [next, { "type": "string" }, { "type": "array", "items": { "type": "integer" } }] }),
        ),
    ];
    for (kind, step) in steps {
        for depth in [130, 400] {
            // Four hundred of each kind would tell no more than of two, and take a while.
            if depth == 400 && !["Must", "Union"].contains(&kind) {
                continue;
            }
            let name = |number: usize| format!("{kind}{depth}x{number}");
            for number in 0..depth {
                let required: &[&str] = if kind == "May" { &[] } else { &["next"] };
                let next = match number + 1 < depth {
                    true => step(&reference(&name(number + 1))),
                    false => json!({ "type": "integer" }),
                };
                let properties = json!({ "next": next, "note": { "type": "string" } });
                let schema =
                    json!({ "type": "object", "required": required, "properties": properties });
                schemas.insert(name(number), schema);
            }
            paths.insert(
                format!("/{kind}/{depth}"),
                echo("application/json", &reference(&name(0))),
            );
        }
    }
    assert_compiles(
        "deep-values",
        &described("3.1.1", paths, Value::Object(schemas)),
    );
}

/// Promise: a title is words, whatever characters it has: the manifest holds it as Cargo reads it.
#[test]
fn titles_of_any_characters_give_a_manifest() {
    for title in [
        "a\0b",
        "\u{feff}a",
        "a\u{202e}b\u{2066}",
        "a\u{1b}[31mb",
        "\u{7f}\u{85}",
        "a\r\nb\tc",
        "\u{2028}\u{2029}",
        "\\u0000 \\",
        "\"\"\"",
        "'''",
        "\0",
        "",
        "=\n[lib]\npath = \"x\"",
        "\u{fffe}\u{ffff}\u{10ffff}",
        "&#0;&#x202e;",
        "{{ }} {} %s",
    ] {
        let mut description = answered(json!({ "A": { "type": "string" } }));
        description["info"] = json!({ "title": title, "version": title, "summary": title, "license": { "name": title }, "contact": { "name": title, "email": title } });
        let outcome = generated("titles", &description);
        let output = outcome.output.expect("a crate");
        let (_, complaints) = tests::tame::check(&output.tree);
        assert_eq!(complaints, [], "{title:?}");
        let manifest: toml::Table =
            toml::from_str(&output.tree.get("Cargo.toml").expect("a manifest")).expect("TOML");
        assert_eq!(
            manifest["package"]["name"].as_str(),
            Some("titles"),
            "{title:?}"
        );
        let keys: Vec<&String> = manifest.keys().collect();
        assert_eq!(
            keys,
            ["dependencies", "dev-dependencies", "features", "package"],
            "{title:?}"
        );
    }
}
