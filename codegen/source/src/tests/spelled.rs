//! Values of texts whose schema says by way of others that they are texts.

use serde_json::{Value, json};

use super::overlay::actions;
use super::{accepted, heads, read_with, refused};
use crate::document::normalised;
use crate::{Input, NoFiles, Texts};
use diag::Diagnostics;

/// The properties of a schema beside one of texts, `V`, and one of numbers, `N`; and what was said.
fn properties(version: &str, properties: &str) -> (Value, String) {
    let (mut tree, said) = accepted(&document(version, properties));
    (
        tree["components"]["schemas"]["K"]["properties"].take(),
        said,
    )
}

fn document(version: &str, properties: &str) -> String {
    format!(
        "openapi: {version}
info: {{ title: T, version: '1' }}
paths: {{}}
components:
  schemas:
    V: {{ type: string }}
    W: {{ $ref: '#/components/schemas/V' }}
    N: {{ type: number }}
    K:
      type: object
      properties:
        a: {properties}
"
    )
}

/// The one list of values, wherever it stands.
fn listed(value: &Value) -> Option<&Value> {
    match value {
        Value::Object(map) => {
            let own = map.get("enum").or_else(|| map.get("x-enum"));
            own.or_else(|| map.values().find_map(listed))
        }
        Value::Array(list) => list.iter().find_map(listed),
        _ => None,
    }
}

#[test]
fn values_are_of_what_the_type_resolves_to() {
    for schema in [
        "{ type: string, enum: [1.0, 1.10] }",
        "{ $ref: '#/components/schemas/V', enum: [1.0, 1.10] }",
        "{ $ref: '#/components/schemas/W', enum: [1.0, 1.10] }",
        "{ allOf: [{ type: string }], enum: [1.0, 1.10] }",
        "{ allOf: [{ $ref: '#/components/schemas/W' }], enum: [1.0, 1.10] }",
        "{ allOf: [{ $ref: '#/components/schemas/V' }, { enum: [1.0, 1.10] }] }",
        "{ anyOf: [{ type: string }, { type: string, maxLength: 5 }], enum: [1.0, 1.10] }",
        "{ oneOf: [{ $ref: '#/components/schemas/V' }, { type: 'null' }], enum: [1.0, 1.10] }",
        "{ type: string, oneOf: [{ enum: [1.0, 1.10] }] }",
        "{ type: array, items: { $ref: '#/components/schemas/V', enum: [1.0, 1.10] } }",
    ] {
        let (read, said) = properties("3.1.0", schema);
        assert_eq!(said, "", "{schema}");
        assert_eq!(listed(&read), Some(&json!(["1.0", "1.10"])), "{schema}");
    }
    for schema in [
        "{ $ref: '#/components/schemas/N', enum: [1.0, 1.10] }",
        "{ allOf: [{ type: number }], enum: [1.0, 1.10] }",
        "{ oneOf: [{ type: string }, { type: number }], enum: [1.0, 1.10] }",
        "{ enum: [1.0, 1.10] }",
    ] {
        let (read, _) = properties("3.1.0", schema);
        assert_eq!(listed(&read), Some(&json!([1.0, 1.1])), "{schema}");
    }
}

/// What is written in another file is spelled as it is there, and a number of JSON is one.
#[test]
fn values_of_other_files() {
    let root = "openapi: 3.1.0
info: { title: T, version: '1' }
paths: {}
components:
  schemas:
    A: { $ref: 'a.yaml#/A' }
    B: { $ref: 'b.json#/B' }
";
    let a = "A: { allOf: [{ $ref: '#/V' }], enum: [1.0, 1.10] }\nV: { type: string }\n";
    let b = r##"{ "B": { "allOf": [{ "$ref": "#/V" }], "enum": [1.0, 1.10] }, "V": { "type": "string" } }"##;
    let (_, tree, _) = read_with(root, &[("a.yaml", a), ("b.json", b)]);
    let schemas = &tree["components"]["schemas"];
    assert_eq!(listed(&schemas["A"]), Some(&json!(["1.0", "1.10"])));
    assert_eq!(listed(&schemas["B"]), Some(&json!([1.0, 1.1])));
}

/// What a change moved is spelled as where it was written, and what a change brought is what its own text makes of it.
#[test]
fn values_of_a_changed_description() {
    let text = document(
        "3.1.0",
        "{ allOf: [{ maxLength: 9 }, { $ref: '#/components/schemas/V' }, { enum: [1.10, 2.20] }] }",
    );
    let changes = actions(
        "- { target: '$.components.schemas.K.properties.a.allOf[0]', remove: true }
- { target: '$.components.schemas.K.properties', update: { b: { $ref: '#/components/schemas/V', enum: [3.30] } } }
",
    );
    let input = Input {
        root: "api.yaml",
        text: &text,
        files: &NoFiles,
    };
    let (mut texts, mut found) = (Texts::default(), Diagnostics::new());
    let tree = normalised((&input, &changes).into(), &mut texts, &mut found);
    let tree = tree.unwrap().value;
    let read = &tree["components"]["schemas"]["K"]["properties"];
    assert_eq!(listed(&read["a"]), Some(&json!(["1.10", "2.20"])));
    assert_eq!(listed(&read["b"]), Some(&json!(["3.30"])));
}

/// A default that is no text by its look is told, as it is beside its type; one of the listed values is written as they
/// are.
#[test]
fn defaults_of_what_the_type_resolves_to() {
    let (read, said) = properties("3.1.0", "{ $ref: '#/components/schemas/V', default: 1.10 }");
    assert_eq!(
        heads(&said),
        [
            "warning: the default is a number, `1.10`, and the type is `string`; it is read as the text `1.10` [wrong-default]"
        ]
    );
    assert_eq!(read["a"]["default"], "1.10");
    let (_, said) = properties(
        "3.1.0",
        "{ $ref: '#/components/schemas/V', enum: [1.10], default: 1.10 }",
    );
    assert_eq!(said, "");
}

/// A number is a value of what is an integer or a text.
#[test]
fn a_number_that_may_be_one() {
    let text = "{ type: string, format: int-or-string, default: 5 }";
    let (read, said) = properties("3.0.3", text);
    assert_eq!(said, "");
    assert_eq!(read["a"]["default"], 5);
    let text = "{ type: string, format: int-or-string, default: 5, enum: [5, 5%] }";
    let (read, said) = properties("3.0.3", text);
    assert_eq!(said, "");
    assert_eq!(read["a"]["default"], 5);
    assert_eq!(read["a"]["anyOf"][0]["enum"], json!([5]));
}

/// Ways around, and long ones, end.
#[test]
fn schemas_that_lead_around() {
    let around = "{ allOf: [{ $ref: '#/components/schemas/L' }], enum: [1.0] }
    L: { anyOf: [{ $ref: '#/components/schemas/M' }, { $ref: '#/components/schemas/L' }] }
    M: { allOf: [{ $ref: '#/components/schemas/L' }, { $ref: '#/components/schemas/M' }] }";
    let (read, _) = properties("3.1.0", around);
    assert_eq!(listed(&read["a"]), Some(&json!([1.0])));
    let mut long: String = (0..500)
        .map(|at| {
            format!(
                "\n    S{at}: {{ allOf: [{{ $ref: '#/components/schemas/S{}' }}] }}",
                at + 1
            )
        })
        .collect();
    long.push_str("\n    S500: { type: string }");
    let long = format!("{{ $ref: '#/components/schemas/S0', enum: [1.0] }}{long}");
    let (read, _) = properties("3.1.0", &long);
    assert_eq!(listed(&read["a"]), Some(&json!([1])));
}

/// `.inf`, and what is beyond the largest number, are texts where texts are listed.
#[test]
fn infinity_and_nan_may_be_texts() {
    for schema in [
        "{ type: string, enum: [.inf, .NaN, 12e4567, -.inf] }",
        "{ $ref: '#/components/schemas/V', enum: [.inf, .NaN, 12e4567, -.inf] }",
        "{ allOf: [{ $ref: '#/components/schemas/W' }, { enum: [.inf, .NaN, 12e4567, -.inf] }] }",
    ] {
        let (read, said) = properties("3.1.0", schema);
        assert_eq!(said, "", "{schema}");
        assert_eq!(
            listed(&read),
            Some(&json!([".inf", ".NaN", "12e4567", "-.inf"])),
            "{schema}"
        );
    }
    let said = refused(&document(
        "3.1.0",
        "{ $ref: '#/components/schemas/N', enum: [.inf, 1.0] }",
    ));
    assert_eq!(
        heads(&said)[..1],
        ["error: infinity and NaN cannot be said in JSON [not-finite]"]
    );
    let said = refused(&document("3.1.0", "{ type: number, maximum: .inf }"));
    assert_eq!(
        heads(&said),
        ["error: infinity and NaN cannot be said in JSON [not-finite]"]
    );
}

/// No number loses digits that 64 bits hold, whatever the type says of fractions.
#[test]
fn large_numbers_are_what_is_written() {
    for (text, value) in [
        (
            "{ type: integer, enum: [9007199254740993] }",
            json!([9_007_199_254_740_993_u64]),
        ),
        (
            "{ type: integer, const: 18446744073709551615 }",
            json!([u64::MAX]),
        ),
        (
            "{ type: number, enum: [9007199254740993, 0.5] }",
            json!([9_007_199_254_740_993_u64, 0.5]),
        ),
        (
            "{ type: [number, string], enum: [9007199254740993] }",
            json!([9_007_199_254_740_993_u64]),
        ),
    ] {
        let (read, said) = properties("3.1.0", text);
        assert_eq!(said, "", "{text}");
        assert_eq!(listed(&read), Some(&value), "{text}");
    }
    let (read, _) = properties("3.1.0", "{ type: integer, default: 12345678901234567890 }");
    assert_eq!(read["a"]["default"], json!(12_345_678_901_234_567_890_u64));
}
