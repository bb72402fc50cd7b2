use codegen::Texts;

use super::*;

/// What becomes of a value that is said to be an example of `components/schemas/A`, with other
/// schemas beside it, in a request, in a response, or in neither.
fn verdict_in(version: &str, schemas: &str, value: &str, pointer: &str) -> Verdict {
    let root = format!("openapi: {version}\ncomponents:\n  schemas:\n{schemas}");
    let other = "Name: {type: string, nullable: true, minLength: 2}\n";
    let mut texts = Texts::default();
    texts.insert("/d/root.yaml".into(), root);
    texts.insert("/d/parts/other.yaml".into(), other.to_owned());
    let example = Example {
        pointer: pointer.to_owned(),
        schema: "/components/schemas/A".to_owned(),
        file: "/d/root.yaml".to_owned(),
        type_path: "types::A".to_owned(),
        value: serde_json::from_str(value).expect("JSON"),
    };
    let judged = validate("/d/root.yaml", &texts, &[example]);
    judged.verdicts.into_iter().next().expect("one for each")
}

fn verdict(version: &str, schemas: &str, value: &str) -> Verdict {
    verdict_in(version, schemas, value, "/components/schemas/A")
}

fn agrees(version: &str, schemas: &str, value: &str) -> bool {
    match verdict(version, schemas, value) {
        Verdict::Agrees => true,
        Verdict::Contradicts(_) => false,
        Verdict::Unknown(why) => panic!("{why}"),
    }
}

#[test]
fn nullable_is_a_word_of_3_0() {
    let schema = "    A: {type: string, nullable: true, enum: [a]}\n";
    assert!(agrees("3.0.3", schema, "null"));
    assert!(agrees("3.0.3", schema, "\"a\""));
    assert!(!agrees("3.0.3", schema, "\"b\""));
    assert!(!agrees("3.1.0", schema, "null"));
    let types = "    A: {type: [string, 'null']}\n";
    assert!(agrees("3.1.0", types, "null"));
}

#[test]
fn exclusive_bounds() {
    let flags = "    A: {type: number, minimum: 1, exclusiveMinimum: true, maximum: 3}\n";
    assert!(!agrees("3.0.3", flags, "1"));
    assert!(agrees("3.0.3", flags, "3"));
    let off = "    A: {type: number, minimum: 1, exclusiveMinimum: false}\n";
    assert!(agrees("3.0.3", off, "1"));
    let numbers = "    A: {type: number, exclusiveMaximum: 3}\n";
    assert!(!agrees("3.1.0", numbers, "3"));
    assert!(agrees("3.1.0", numbers, "2.9"));
}

#[test]
fn references_over_files_and_beside_other_keywords() {
    let schema = "    A: {$ref: 'parts/other.yaml#/Name', maxLength: 3}\n";
    assert!(agrees("3.0.3", schema, "\"long\""), "siblings do not count");
    assert!(!agrees("3.1.0", schema, "\"long\""));
    assert!(!agrees("3.0.3", schema, "\"a\""));
    assert!(agrees("3.0.3", schema, "null"));
    let nullable =
        "    A: {$ref: '#/components/schemas/B', nullable: true}\n    B: {type: integer}\n";
    assert!(agrees("3.0.3", nullable, "null"));
    assert!(!agrees("3.0.3", nullable, "\"a\""));
    let alternative = "    A: {anyOf: [{$ref: '#/components/schemas/B'}, {nullable: true}]}\n    B: {type: integer}\n";
    assert!(agrees("3.0.3", alternative, "null"));
    assert!(agrees("3.0.3", alternative, "1"));
    assert!(!agrees("3.0.3", alternative, "\"a\""));
}

#[test]
fn what_a_direction_does_not_carry_is_not_required() {
    let schema = "
    A:
      type: object
      required: [id, name, secret]
      properties:
        id: {$ref: '#/components/schemas/Id'}
        name: {type: string}
        secret: {type: string, writeOnly: true}
    Id: {type: integer, readOnly: true}
";
    let judge =
        |value: &str, pointer: &str| verdict_in("3.0.3", schema, value, pointer) == Verdict::Agrees;
    let body = "/paths/~1a/post/requestBody/content/application~1json";
    let answer = "/paths/~1a/post/responses/200/content/application~1json";
    assert!(judge(r#"{"name": "a", "secret": "b"}"#, body));
    assert!(!judge(r#"{"name": "a"}"#, body));
    assert!(judge(r#"{"id": 1, "name": "a"}"#, answer));
    assert!(!judge(r#"{"name": "a"}"#, answer));
    assert!(!judge(r#"{"id": 1, "name": "a"}"#, "/components/schemas/A"));
}

#[test]
fn formats_and_discriminators_say_nothing() {
    let schema = "    A: {type: string, format: date-time, discriminator: {propertyName: a}}\n";
    assert!(agrees("3.0.3", schema, "\"yesterday\""));
    assert!(agrees("3.1.0", schema, "\"yesterday\""));
}

#[test]
fn keywords_that_make_no_sense_are_passed_by() {
    let schema = "
    A:
      type: object
      required: true
      oneOf: []
      enum: []
      maxProperties: -1
      properties:
        a: {type: any, required: true, pattern: '(?<'}
        b: {type: integer, minimum: '1'}
        c: {type: array, items: [{type: integer}]}
";
    for version in ["3.0.3", "3.1.0"] {
        assert!(agrees(version, schema, r#"{"a": [], "b": 0, "c": [1]}"#));
        assert!(!agrees(version, schema, r#"{"b": "0"}"#));
        assert!(!agrees(version, schema, r#"{"c": ["1"]}"#));
    }
}

#[test]
fn keywords_of_2020_12() {
    let schema = "
    A:
      type: [object, 'null']
      patternProperties: {'^x-': {const: 1}}
      unevaluatedProperties: false
      allOf: [{properties: {a: {prefixItems: [{type: string}], items: false}}}]
      dependentRequired: {a: [x-a]}
";
    assert!(agrees("3.1.0", schema, r#"{"a": ["b"], "x-a": 1}"#));
    assert!(!agrees("3.1.0", schema, r#"{"a": ["b"]}"#));
    assert!(!agrees("3.1.0", schema, r#"{"a": ["b", "c"], "x-a": 1}"#));
    assert!(!agrees("3.1.0", schema, r#"{"b": 1}"#));
}

#[test]
fn recursion_ends_with_the_value_or_is_refused() {
    let schema = "    A: {properties: {next: {$ref: '#/components/schemas/A'}}, required: [v]}\n";
    assert!(agrees("3.0.3", schema, r#"{"v": 1, "next": {"v": 2}}"#));
    assert!(!agrees("3.0.3", schema, r#"{"v": 1, "next": {}}"#));
    let endless = "    A: {allOf: [{$ref: '#/components/schemas/B'}]}\n    B: {$ref: '#/components/schemas/A'}\n";
    let verdict = verdict("3.0.3", endless, "1");
    assert_eq!(
        verdict,
        Verdict::Unknown("it refers to itself without end".to_owned())
    );
}

#[test]
fn what_cannot_be_converted_is_said() {
    let unknown = |schema: &str| match verdict("3.1.0", schema, "1") {
        Verdict::Unknown(why) => why,
        other => panic!("{other:?}"),
    };
    let far = "    A: {$ref: '#/components/schemas/B'}\n    B: {items: {$ref: 'https://a.b/c'}}\n";
    assert!(unknown(far).contains("network"));
    assert!(unknown("    A: {$dynamicRef: '#a'}\n").contains("$dynamicRef"));
    assert!(unknown("    A: {$ref: '#/none'}\n").contains("/none"));
}

#[test]
fn the_reason_says_where() {
    let schema = "    A: {properties: {a: {items: {type: integer}}}}\n";
    let value: Value = serde_json::json!({"a": [1, "x"]});
    let Verdict::Contradicts(why) = verdict("3.0.3", schema, &value.to_string()) else {
        panic!("it contradicts");
    };
    assert_eq!(why, "/a/1: \"x\" is not of type \"integer\"");
    let schema = "    A: {required: [a]}\n";
    let reference = r#"{"$ref": "a.json"}"#;
    let why = "it is nothing but a reference, to `a.json`".to_owned();
    assert_eq!(
        verdict("3.0.3", schema, reference),
        Verdict::Contradicts(why)
    );
}
