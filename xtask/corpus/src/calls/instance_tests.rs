use codegen::Texts;
use serde_json::json;

use super::*;
use crate::document::{Document, Place};
use crate::schema::{Bundle, Dialect};

const FILE: &str = "/d/root.yaml";

/// Two values of `components/schemas/A`, or why there are none: with little and with everything.
fn made(schemas: &str, direction: Direction) -> [Result<Value, String>; 2] {
    let text = format!("openapi: 3.1.0\ncomponents:\n  schemas:\n{schemas}");
    let mut texts = Texts::default();
    texts.insert(FILE.into(), text);
    let document = Document::new(FILE, &texts);
    let mut bundle = Bundle::new(&document, Dialect::of(&document)).by_discriminator();
    let place = Place {
        file: FILE.to_owned(),
        pointer: "/components/schemas/A".to_owned(),
    };
    let id = bundle.add(place, direction);
    let whole = bundle.finish();
    let schemas = Schemas::new(&whole, &bundle).expect("schemas");
    [false, true].map(|everything| {
        let wish = Wish {
            everything,
            direction,
            hard: false,
        };
        let value = make(&schemas, id, "/a/b", wish);
        assert_eq!(value, make(&schemas, id, "/a/b", wish), "always the same");
        value
    })
}

fn both(schemas: &str) -> [Value; 2] {
    made(schemas, Direction::Response).map(|value| value.expect("there is one"))
}

#[test]
fn what_is_required_and_everything() {
    let schema = "
    A:
      type: object
      required: [a]
      properties: {a: {type: integer}, b: {type: string}, c: {type: array, items: {const: 1}}}
      additionalProperties: {type: boolean}
";
    let [little, all] = both(schema);
    let keys = |value: &Value| value.as_object().map_or(0, Map::len);
    assert_eq!((keys(&little), keys(&all)), (1, 4));
    assert!(little["a"].is_i64());
    assert_eq!(all["c"], json!([1, 1]));
}

#[test]
fn what_goes_the_other_way_is_left_out() {
    let schema = "
    A:
      required: [a]
      properties:
        a: {type: integer}
        b: {type: integer, readOnly: true}
        c: {$ref: '#/components/schemas/C'}
    C: {type: integer, writeOnly: true}
";
    let keys = |direction| {
        let [_, all] = made(schema, direction);
        let all = all.expect("there is one");
        let keys = all
            .as_object()
            .into_iter()
            .flatten()
            .map(|(key, _)| key.clone());
        keys.collect::<String>()
    };
    assert_eq!(keys(Direction::Request), "ac");
    assert_eq!(keys(Direction::Response), "ab");
}

#[test]
fn numbers_within_their_bounds() {
    for bounds in [
        "{type: integer, minimum: 5, maximum: 5}",
        "{type: integer, exclusiveMinimum: 5, exclusiveMaximum: 7}",
        "{type: integer, multipleOf: 10, minimum: 41}",
        "{type: integer, maximum: -3}",
        "{type: number, exclusiveMinimum: 0, exclusiveMaximum: 0.5}",
        "{type: number, multipleOf: 0.01}",
        "{type: number, maximum: -3}",
    ] {
        both(&format!("    A: {bounds}\n"));
    }
}

#[test]
fn whole_numbers_by_their_format() {
    for value in both("    A: {type: number, format: int64}\n") {
        assert!(value.is_i64(), "{value}");
    }
}

#[test]
fn texts_within_their_bounds() {
    for bounds in [
        "{type: string, minLength: 40}",
        "{type: string, maxLength: 2}",
        "{type: string, pattern: '^[A-Z]{2}-\\d+$'}",
        "{type: string, pattern: '^(a|b)+(?:-x)?$', minLength: 4}",
        "{type: string, pattern: '[äö]{2,}'}",
        "{type: [string, 'null'], enum: [null, b]}",
    ] {
        both(&format!("    A: {bounds}\n"));
    }
    let [uuid, _] = both("    A: {type: string, format: uuid}\n");
    assert_eq!(uuid.as_str().map(str::len), Some(36));
}

#[test]
fn lists_objects_and_their_bounds() {
    for bounds in [
        "{type: array, items: {type: string}, minItems: 5}",
        "{type: array, items: {type: integer}, minItems: 3, uniqueItems: true}",
        "{type: array, items: {enum: [a]}, uniqueItems: true}",
        "{type: array, prefixItems: [{type: string}, {type: integer}], items: false}",
        "{type: array, maxItems: 0}",
        "{type: object, minProperties: 3}",
        "{type: object, maxProperties: 1, properties: {a: {}, b: {}, c: {}}}",
        "{type: object, propertyNames: {pattern: '^x-[a-z]+$'}, minProperties: 1}",
        "{type: object, patternProperties: {'^x-': {type: integer}}, additionalProperties: false}",
        "{type: object, required: [z]}",
    ] {
        both(&format!("    A: {bounds}\n"));
    }
}

#[test]
fn combinations() {
    for schema in [
        "{allOf: [{required: [a], properties: {a: {type: integer}}}, {properties: {a: {minimum: 7}}}]}",
        "{oneOf: [{type: string}, {type: integer}]}",
        "{oneOf: [{required: [a]}, {required: [b]}], properties: {a: {type: string}, b: {type: string}}}",
        "{anyOf: [{type: 'null'}, {type: object, required: [x]}]}",
        "{type: object, oneOf: [{properties: {k: {const: 1}}, required: [k]}, {properties: {k: {const: 2}}, required: [k]}]}",
        "{not: {type: string}, type: [string, integer]}",
    ] {
        both(&format!("    A: {schema}\n"));
    }
}

#[test]
fn a_circle_ends() {
    let schema = "
    A:
      type: object
      required: [left]
      properties:
        left: {oneOf: [{$ref: '#/components/schemas/A'}, {type: string}]}
        right: {$ref: '#/components/schemas/A'}
        more: {type: array, items: {$ref: '#/components/schemas/A'}}
";
    let [_, all] = both(schema);
    assert!(all.to_string().len() < 20_000);
    let endless = "    A: {required: [a], properties: {a: {$ref: '#/components/schemas/A'}}}\n";
    let [little, _] = made(endless, Direction::Either);
    assert!(little.is_err());
}

#[test]
fn discriminators_have_values_that_mean_something() {
    let schema = "
    A:
      oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
      discriminator: {propertyName: kind, mapping: {purrs: '#/components/schemas/Cat'}}
    Cat: {required: [kind], properties: {kind: {type: string}, cat: {type: string}}}
    Dog: {required: [kind], properties: {kind: {type: string}, dog: {type: string}}}
";
    let [_, all] = both(schema);
    let expected = if all.get("cat").is_some() {
        "purrs"
    } else {
        "Dog"
    };
    assert_eq!(all["kind"], expected);
    let base = "
    A:
      required: [kind]
      properties: {kind: {type: string}}
      discriminator: {propertyName: kind, mapping: {c: Cat}}
    Cat:
      allOf: [{$ref: '#/components/schemas/A'}, {required: [cat], properties: {cat: {type: string}}}]
";
    let [little, _] = both(base);
    assert_eq!(little["kind"], "c");
    assert!(little["cat"].is_string());
}

#[test]
fn what_nothing_fits_is_said() {
    let [little, _] = made("    A: {type: string, enum: [1]}\n", Direction::Either);
    assert!(little.is_err());
    let [little, _] = made(
        "    A: {allOf: [{minimum: 5}, {maximum: 4}], type: integer}\n",
        Direction::Either,
    );
    assert!(
        little.is_err_and(|why| why.contains("maximum")),
        "the validator's reason"
    );
}

#[test]
fn unsigned_numbers_are_not_below_zero() {
    for format in ["uint32", "uint64", "u-int8"] {
        let schema = format!("    A: {{type: integer, format: {format}, maximum: 3}}\n");
        for value in both(&schema) {
            assert!(value.as_u64().is_some_and(|number| number <= 3), "{value}");
        }
    }
    let [signed, _] = both("    A: {type: integer, minimum: -3, maximum: -2}\n");
    assert!(signed.as_i64().is_some_and(|number| number < 0), "{signed}");
}
