use openapiv3::{ReferenceOr, SchemaKind, Type};
use serde_json::{Value, json};

use super::schema;
use crate::keys;

/// Checks what a schema of 3.1 becomes, without a word said.
fn becomes(text: &str, expected: Value) {
    let (schema, said) = schema("3.1.0", text);
    assert_eq!(schema, expected, "{said}");
    assert_eq!(said, "", "{text}");
}

/// Checks what a schema of 3.0 becomes, and the first line of every warning.
fn warned(version: &str, text: &str, expected: Value, warnings: &[&str]) {
    let (schema, said) = schema(version, text);
    let lines: Vec<&str> = said
        .lines()
        .filter_map(|line| line.strip_prefix("warning: "))
        .collect();
    assert_eq!(schema, expected, "{said}");
    assert_eq!(lines, warnings);
}

const HERE: &str = "api.yaml#/components/schemas/A";

#[test]
fn null_types() {
    becomes(
        "type: [string, 'null']",
        json!({ "nullable": true, "type": "string" }),
    );
    let null = json!({ "enum": [null], "nullable": true, "x-null": true });
    becomes("type: 'null'", null.clone());
    becomes("const: null", null.clone());
    becomes("enum: [null]", null.clone());
    becomes("oneOf: [{ type: 'null' }]", null);
}

#[test]
fn type_lists_become_unions_that_share_out_the_keywords() {
    becomes(
        "type: [string, integer, array]\nminLength: 1\nmaximum: 9\nitems: { type: string }\ndescription: D\nformat: int32",
        json!({
            "description": "D",
            "anyOf": [
                { "type": "string", "minLength": 1, "x-origin": HERE },
                { "type": "integer", "maximum": 9, "format": "int32", "x-origin": HERE },
                { "type": "array", "items": { "type": "string" }, "x-origin": HERE },
            ],
            "x-type-union": true,
        }),
    );
    becomes(
        "type: [string, integer, 'null']\nenum: [a, 1, null]",
        json!({
            "nullable": true,
            "anyOf": [
                { "type": "string", "enum": ["a"], "x-origin": HERE },
                { "type": "integer", "enum": [1], "x-origin": HERE },
            ],
            "x-type-union": true,
        }),
    );
    becomes(
        "type: [string, integer]\nenum: [a]",
        json!({ "type": "string", "enum": ["a"] }),
    );
    becomes("type: [integer, number]", json!({ "type": "number" }));
    becomes(
        "type: [string, number, boolean, array, object, 'null']",
        json!({ "nullable": true }),
    );
}

#[test]
fn constants() {
    becomes(
        "const: a",
        json!({ "x-const": true, "type": "string", "enum": ["a"] }),
    );
    becomes(
        "const: 3",
        json!({ "x-const": true, "type": "integer", "enum": [3] }),
    );
    becomes(
        "const: { a: 1 }",
        json!({ "x-const": true, "x-enum": [{ "a": 1 }] }),
    );
    becomes(
        "type: boolean\nconst: true",
        json!({ "x-const": true, "type": "boolean", "enum": [true] }),
    );
}

#[test]
fn limits() {
    becomes(
        "type: number\nexclusiveMinimum: 1.5",
        json!({ "type": "number", "minimum": 1.5, "exclusiveMinimum": true }),
    );
    becomes(
        "type: integer\nminimum: 3\nexclusiveMinimum: 2",
        json!({ "type": "integer", "minimum": 3 }),
    );
    becomes(
        "type: integer\nminimum: 1.0\nmaximum: 18446744073709551615",
        json!({ "type": "integer", "minimum": 1, "x-maximum": 18446744073709551615_u64 }),
    );
    becomes(
        "type: integer\nminimum: 0.5",
        json!({ "type": "integer", "minimum": 1 }),
    );
}

#[test]
fn unions_with_null() {
    becomes(
        "anyOf: [{ $ref: '#/components/schemas/B' }, { type: 'null' }]",
        json!({ "nullable": true, "allOf": [{ "$ref": "#/components/schemas/B" }] }),
    );
    becomes(
        "oneOf: [{ type: 'null' }, { type: string }, { type: integer }]",
        json!({
            "nullable": true,
            "oneOf": [
                { "type": "string", "x-origin": format!("{HERE}/oneOf/1") },
                { "type": "integer", "x-origin": format!("{HERE}/oneOf/2") },
            ],
        }),
    );
}

#[test]
fn words_that_only_change_their_name() {
    becomes(
        "type: string\nexamples: [a, b]",
        json!({ "type": "string", "example": "a", "x-examples": ["a", "b"] }),
    );
    becomes(
        "type: string\ncontentEncoding: base64",
        json!({ "type": "string", "format": "byte", "x-content-encoding": "base64" }),
    );
    becomes(
        "type: string\ncontentMediaType: application/octet-stream",
        json!({ "type": "string", "format": "binary", "x-content-media-type": "application/octet-stream" }),
    );
    becomes(
        "type: array\nprefixItems: [{ type: string }, true]\nitems: false",
        json!({
            "type": "array",
            "x-closed": true,
            "x-prefix-items": [
                { "type": "string", "x-origin": format!("{HERE}/prefixItems/0") },
                { "x-origin": format!("{HERE}/prefixItems/1") },
            ],
        }),
    );
    becomes(
        "type: object\npatternProperties: { '^x': { type: string } }\nunevaluatedProperties: false",
        json!({
            "type": "object",
            "additionalProperties": false,
            "x-pattern-properties": { "^x": { "type": "string", "x-origin": format!("{HERE}/patternProperties/^x") } },
        }),
    );
    becomes(
        "allOf: [{ $ref: '#/components/schemas/B' }]\nunevaluatedProperties: false",
        json!({ "allOf": [{ "$ref": "#/components/schemas/B" }], "x-unevaluated-properties": false }),
    );
    becomes(
        "type: string\ndefault: null",
        json!({ "type": "string", "x-default-null": true }),
    );
    becomes(
        "type: object\nxml: { name: n }",
        json!({ "type": "object", "x-xml": { "name": "n" } }),
    );
}

#[test]
fn boolean_schemas() {
    becomes(
        "type: object\nproperties: { a: true, b: false }\nadditionalProperties: false",
        json!({
            "type": "object",
            "properties": { "a": {}, "b": { "not": {}, "x-never": true } },
            "additionalProperties": false,
        }),
    );
}

#[test]
fn references_with_something_beside_them() {
    let reference = json!({ "$ref": "#/components/schemas/B" });
    becomes("$ref: '#/components/schemas/B'\nx-a: 1", reference.clone());
    becomes(
        "$ref: '#/components/schemas/B'\ndescription: D\ndefault: null",
        json!({ "allOf": [reference], "description": "D", "x-default-null": true }),
    );
    becomes(
        "$ref: '#/components/schemas/B'\nrequired: [a]\ntitle: T",
        json!({ "allOf": [reference, { "required": ["a"], "x-origin": HERE }], "title": "T" }),
    );
    warned(
        "3.0.0",
        "$ref: '#/components/schemas/B'\nnullable: true\ntype: object",
        json!({ "allOf": [reference], "nullable": true }),
        &["`type` beside `$ref` has no effect in OpenAPI 3.0 [ignored-sibling]"],
    );
}

#[test]
fn types_that_are_none() {
    warned(
        "3.0.0",
        "type: any",
        json!({}),
        &["there is no type `any`; every value is taken as valid [wrong-type]"],
    );
    warned(
        "3.0.0",
        "type: file",
        json!({ "type": "string", "format": "binary" }),
        &["there is no type `file`; it is read as `string` with `format: binary` [wrong-type]"],
    );
    warned(
        "3.0.0",
        "type: String",
        json!({ "type": "string" }),
        &["the type `String` is read as `string` [wrong-type]"],
    );
    warned(
        "3.0.0",
        "type: [string]",
        json!({ "type": "string" }),
        &["a list of types came with OpenAPI 3.1; it is read all the same [newer-field]"],
    );
    warned(
        "3.0.0",
        "type: string\nformat: int-or-string",
        json!({
            "anyOf": [{ "type": "integer", "x-origin": HERE }, { "type": "string", "x-origin": HERE }],
            "x-type-union": true,
        }),
        &[],
    );
    warned(
        "3.0.0",
        "type: integer\nminLength: 1\nminimum: '2'",
        json!({ "type": "integer", "minimum": 2 }),
        &[
            "`minLength` says nothing of the type `integer`; it is left out [keyword-without-effect]",
            "`minimum` must be a number; the string is read as the number 2 [wrong-kind]",
        ],
    );
}

/// What YAML takes for a number is a text where the schema says so.
#[test]
fn strings_that_look_like_numbers() {
    let string = |values: Value| json!({ "type": "string", "enum": values });
    let spelled = |text: &str, values: Value| warned("3.1.0", text, values, &[]);
    spelled(
        "type: string\nenum: [1.0, 1.1, 1.10, 2.0, +1, -1, 01234, 1e5, 0x10, 1_0, 0o7, yes, no, on, False, 2020-01-01]",
        string(json!([
            "1.0",
            "1.1",
            "1.10",
            "2.0",
            "+1",
            "-1",
            "01234",
            "1e5",
            "0x10",
            "1_0",
            "0o7",
            "yes",
            "no",
            "on",
            "False",
            "2020-01-01"
        ])),
    );
    spelled(
        "type: [string, 'null']\nenum: [1.10]",
        json!({ "type": "string", "nullable": true, "enum": ["1.10"] }),
    );
    warned(
        "3.1.0",
        "type: string\ndefault: 1.10\nexample: 0x10",
        json!({ "type": "string", "default": "1.10", "example": "0x10" }),
        &[
            "the default is a number, `1.10`, and the type is `string`; it is read as the text `1.10` [wrong-default]",
        ],
    );
    spelled(
        "type: string\nenum: [1.0, 1.10]\ndefault: 1.10",
        json!({ "type": "string", "enum": ["1.0", "1.10"], "default": "1.10" }),
    );
    spelled(
        "type: string\nconst: 1.10",
        json!({ "type": "string", "x-const": true, "enum": ["1.10"] }),
    );
    spelled(
        "allOf: [{ type: string }, { enum: [1.0, 1.10] }]",
        json!({ "allOf": [{ "type": "string" }, { "type": "string", "enum": ["1.0", "1.10"] }] }),
    );
    spelled(
        "type: number\nenum: [1.10, 2]",
        json!({ "type": "number", "enum": [1.1, 2] }),
    );
}

#[test]
fn values_that_do_not_fit() {
    let string = |values: Value| json!({ "type": "string", "enum": values });
    warned(
        "3.0.0",
        "type: string\nenum: &values [1.0, True]",
        string(json!(["1.0", "True"])),
        &[],
    );
    warned(
        "3.0.0",
        "{ \"type\": \"string\", \"x-a\": &values [1.10, True], \"enum\": *values }",
        json!({ "type": "string", "x-a": [1.1, true], "enum": ["1.1", "true"] }),
        &[
            "`1.1` is read as the text `1.1` [wrong-enum]",
            "`true` is read as the text `true` [wrong-enum]",
        ],
    );
    warned(
        "3.0.0",
        "type: string\nenum: [a, a]",
        string(json!(["a"])),
        &["the value `a` is listed twice [duplicate-value]"],
    );
    warned(
        "3.0.0",
        "type: string\nenum: [a, null]",
        json!({ "type": "string", "nullable": true, "enum": ["a"] }),
        &[
            "null is among the values, but the type does not allow it; it is read as allowed [null-in-enum]",
        ],
    );
    warned(
        "3.0.0",
        "type: integer\nenum: [1, two]",
        json!({ "x-enum": [1, "two"] }),
        &[
            "the value `two` is not of the type `integer`; the values count, the type does not [wrong-enum]",
        ],
    );
    warned(
        "3.0.0",
        "type: array\nitems: { type: string }\nenum: [a, b]",
        json!({ "type": "array", "items": string(json!(["a", "b"])) }),
        &[
            "no value of this `enum` is an array; it is read as the `enum` of the items [misplaced-enum]",
        ],
    );
    warned("3.0.0", "enum: [a, b]", string(json!(["a", "b"])), &[]);
    warned("3.0.0", "enum: [a, 1]", json!({ "x-enum": ["a", 1] }), &[]);
    warned(
        "3.0.0",
        "enum: []\noneOf: []",
        json!({}),
        &[
            "an empty `enum` allows nothing; it is left out [empty-list]",
            "an empty `oneOf` says nothing; it is left out [empty-list]",
        ],
    );
}

#[test]
fn misplaced_words() {
    warned(
        "3.0.0",
        "type: object\nproperties:\n  a: { type: string, required: true }\n  b:\n  c: string",
        json!({ "type": "object", "properties": { "a": { "type": "string" }, "b": {}, "c": { "type": "string" } } }),
        &[
            "`required` of a schema is a list of names; the flag is left out [required-flag]",
            "the schema of the property `b` must be an object; null is read as an empty one [null-value]",
            "the schema of the property `c` must be an object; a string is read as its `type` [wrong-kind]",
        ],
    );
    warned(
        "3.1.0",
        "if: {}\nthen: {}\nunevaluatedItems: false",
        json!({}),
        &[
            "`if/then/else` is not read; the types do not reflect it [ignored-keyword]",
            "`unevaluatedItems` is not read; the types do not reflect it [ignored-keyword]",
        ],
    );
    warned(
        "3.1.0",
        "type: string\nnullable: true",
        json!({ "nullable": true, "type": "string" }),
        &["`nullable` was dropped in OpenAPI 3.1; it is read all the same [older-field]"],
    );
}

/// So many properties, one a line.
fn properties(count: usize, schema: &str) -> String {
    let lines = (0..count).map(|number| format!("  p{number}: {schema}\n"));
    format!("properties:\n{}", lines.collect::<String>())
}

#[test]
fn many_properties_that_are_plain_stay_values() {
    let kept = |count: usize, schema: &str| {
        let text = properties(count, schema).replace('\n', "\n      ");
        let text = format!(
            "openapi: 3.1.0\ninfo: {{ title: T, version: '1' }}\npaths: {{}}\ncomponents:\n  schemas:\n    A:\n      type: object\n      {text}"
        );
        let (document, _, said) = super::read_with(&text, &[]);
        assert_eq!(said, "", "{text}");
        let schemas = document
            .and_then(|document| document.api.components)
            .unwrap()
            .schemas;
        let ReferenceOr::Item(schema) = &schemas["A"] else {
            panic!("{schemas:?}");
        };
        let SchemaKind::Type(Type::Object(object)) = &schema.schema_kind else {
            panic!("{schema:?}");
        };
        let unread = schema.schema_data.extensions.get(keys::PROPERTIES);
        let unread = unread.and_then(serde_json::Value::as_object);
        (object.properties.len(), unread.map(serde_json::Map::len))
    };
    assert_eq!(kept(1, "{ type: string }"), (0, Some(1)));
    assert_eq!(kept(9, "{ type: string }"), (0, Some(9)));
    for plain in [
        "{ type: array, items: { type: integer } }",
        "{ $ref: '#/components/schemas/A' }",
        "{ type: [string, 'null'], format: date, description: D }",
    ] {
        assert_eq!(kept(17, plain), (0, Some(17)), "{plain}");
    }
    for other in [
        "{ type: string, enum: [a] }",
        "{ type: object }",
        "{ type: array, items: { $ref: '#/components/schemas/A' } }",
        "{ type: array, items: { type: string, const: a } }",
        "{ type: [string, integer] }",
        "{ type: string, contentMediaType: application/json, contentSchema: {} }",
    ] {
        assert_eq!(kept(17, other), (17, None), "{other}");
    }
}

#[test]
fn what_a_document_says_of_many_properties_by_our_key_is_dropped() {
    becomes("x-properties: { a: { type: string } }", json!({}));
}

#[test]
fn many_properties_of_examples_are_no_schemas() {
    let example = properties(17, "{ type: string }").replace('\n', "\n  ");
    let text = format!("type: object\nexample:\n  {}", example.trim_end());
    let (schema, _) = schema("3.0.3", &text);
    let example = schema["example"]["properties"].as_object();
    assert_eq!(example.map(serde_json::Map::len), Some(17));
}
