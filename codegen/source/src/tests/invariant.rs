//! Whatever a document looks like: no panic, and either an error or a document that fits the document type.

use std::sync::LazyLock;

use indexmap::IndexMap;
use openapiv3::{Encoding, Operation, Parameter, PathItem, ReferenceOr, Schema};
use proptest::prelude::*;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use super::Given;
use crate::document::normalised;
use crate::grammar::{Kind, Ty, child_ty};
use crate::{Changes, Input, Texts, keys, read};
use diag::{Diagnostics, Severity, render};

const SEED: &str = include_str!("seed.yaml");
const SWAGGER: &str = include_str!("../../../../tests/cases/swagger_2/openapi.yaml");

/// A small generator of its own: a mutation is a number, so a failure shrinks to a short list of numbers.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % limit.max(1)
    }
}

/// Values of every kind, and words that mean something somewhere.
fn odd(dice: &mut Dice) -> Value {
    const WORDS: &[&str] = &[
        "",
        "string",
        "null",
        "true",
        "#/components/schemas/Pet",
        "#/components/parameters/Page",
        "#/paths",
        "#",
        "query",
        "path",
        "cookie",
        "querystring",
        "form",
        "deepObject",
        "4xx",
        "x.yml#/a",
        "#/components/schemas/Tree/properties/left",
        "#/definitions/Pet",
        "#/parameters/pet",
        "#/responses/Failed",
        "body",
        "formData",
        "tsv",
        "file",
        "-1",
        "1e400",
    ];
    match dice.below(14) {
        0 => Value::Null,
        1 => json!(true),
        2 => json!(-1),
        3 => json!(1.5),
        4 => json!(u64::MAX),
        5 => json!([]),
        6 => json!({}),
        7 => json!([null, 1, "a", {}]),
        8 => json!({ "$ref": WORDS[dice.below(WORDS.len())] }),
        9 => json!({ "type": ["string", "null", "array", "integer"], "enum": [1, "a", null] }),
        10 => json!({ "x-origin": 1, "": { "x-a": 2 } }),
        11 => json!(1e300),
        _ => json!(WORDS[dice.below(WORDS.len())]),
    }
}

fn pointers(value: &Value, at: &str, out: &mut Vec<String>) {
    out.push(at.to_owned());
    let escape = |key: &str| key.replace('~', "~0").replace('/', "~1");
    match value {
        Value::Object(map) => map
            .iter()
            .for_each(|(key, value)| pointers(value, &format!("{at}/{}", escape(key)), out)),
        Value::Array(list) => list
            .iter()
            .enumerate()
            .for_each(|(index, value)| pointers(value, &format!("{at}/{index}"), out)),
        _ => {}
    }
}

fn mutate(document: &mut Value, dice: &mut Dice) {
    let mut all = Vec::new();
    pointers(document, "", &mut all);
    let pick = |dice: &mut Dice| all[dice.below(all.len())].clone();
    let (to, from) = (pick(dice), pick(dice));
    let source = document.pointer(&from).cloned().unwrap_or(Value::Null);
    let new = odd(dice);
    let key = dice.below(usize::MAX);
    let Some(target) = document.pointer_mut(&to) else {
        return;
    };
    match (dice.below(5), target) {
        (0, target) => *target = new,
        (1, target) => *target = source,
        (2, Value::Object(map)) if !map.is_empty() => {
            let key = map.keys().nth(key % map.len()).cloned().unwrap_or_default();
            map.shift_remove(&key);
        }
        (3, Value::Object(map)) => {
            const KEYS: &[&str] = &[
                "$ref",
                "type",
                "enum",
                "items",
                "x-a",
                "nullable",
                "content",
                "schema",
                "get",
                "200",
                "const",
                "anyOf",
                "required",
                "exclusiveMinimum",
                "style",
                "in",
                "examples",
                "default",
                "schema",
                "collectionFormat",
                "definitions",
                "swagger",
                "consumes",
                "flow",
                "discriminator",
            ];
            map.insert(KEYS[key % KEYS.len()].to_owned(), new);
        }
        (4, Value::Array(list)) => list.push(new),
        (_, target) => *target = json!({ "a": target.take() }),
    }
}

/// What is kept below our keys must fit the document type as well.
fn fits<T: DeserializeOwned>(value: &Value, key: &str) {
    let Some(kept) = value.get(key) else { return };
    if let Err(error) = serde_json::from_value::<T>(kept.clone()) {
        panic!("{key}: {error}: {kept}");
    }
}

fn check_kept(value: &Value, root: &Value, ty: Ty) {
    match (ty, value) {
        (Ty::List(of), Value::Array(list)) => {
            list.iter().for_each(|value| check_kept(value, root, *of))
        }
        (Ty::Map(of), Value::Object(map)) => {
            map.values().for_each(|value| check_kept(value, root, *of))
        }
        (Ty::One(_) | Ty::SchemaOrFlag | Ty::Items, Value::Object(map)) => {
            let kind = if let Ty::One(kind) = ty {
                kind
            } else {
                Kind::Schema
            };
            if let Some(reference) = map.get("$ref").and_then(Value::as_str) {
                let pointer = reference.strip_prefix('#').unwrap();
                assert!(root.pointer(pointer).is_some(), "{reference} is not there");
                return;
            }
            // Most of them are not read with the document.
            if kind == Kind::Schema {
                fits::<IndexMap<String, ReferenceOr<Schema>>>(value, "properties");
            }
            fits::<Vec<ReferenceOr<Schema>>>(value, keys::PREFIX_ITEMS);
            fits::<IndexMap<String, ReferenceOr<Schema>>>(value, keys::PATTERN_PROPERTIES);
            fits::<ReferenceOr<Schema>>(value, keys::CONTENT_SCHEMA);
            fits::<ReferenceOr<Schema>>(value, keys::ITEM_SCHEMA);
            fits::<IndexMap<String, PathItem>>(value, keys::WEBHOOKS);
            fits::<Operation>(value, keys::QUERY);
            fits::<IndexMap<String, Operation>>(value, keys::ADDITIONAL_OPERATIONS);
            fits::<Parameter>(value, keys::QUERYSTRING);
            fits::<IndexMap<String, Encoding>>(value, keys::ENCODING);
            fits::<Vec<Encoding>>(value, keys::PREFIX_ENCODING);
            fits::<Encoding>(value, keys::ITEM_ENCODING);
            if let Some(origin) = map.get(keys::ORIGIN) {
                assert!(origin.is_string(), "{origin}");
            }
            for (key, value) in map {
                if let Some(ty) = child_ty(kind, key) {
                    check_kept(value, root, ty);
                }
            }
        }
        _ => {}
    }
}

fn hold(document: &Value) {
    let text = document.to_string();
    let files = Given(
        [(
            "x.yml",
            "a: { type: object, properties: { b: { $ref: '#/a' } } }",
        )]
        .into_iter()
        .collect(),
    );
    let input = Input {
        root: "api.json",
        text: &text,
        files: &files,
    };
    let (mut texts, mut found) = (Texts::default(), Diagnostics::new());
    let read = read(&input, &mut texts, &mut found);
    let said = render(&found, &texts);
    assert!(
        !found.iter().any(|d| d.code == "internal"),
        "{said}\n{text}"
    );
    assert_eq!(read.is_none(), found.has_errors(), "{said}\n{text}");
    for diagnostic in &found {
        assert!(!diagnostic.location.file.is_empty(), "{diagnostic:?}");
        assert!(diagnostic.severity == Severity::Error || read.is_some() || found.has_errors());
    }
    if let Some(mut read) = read {
        assert!(read.paths.take(usize::MAX).is_ok(), "{text}");
        let changes = Changes::default();
        let (mut texts, mut found) = (Texts::default(), Diagnostics::new());
        let tree = normalised((&input, &changes).into(), &mut texts, &mut found)
            .unwrap()
            .value;
        check_kept(&tree, &tree, Ty::One(Kind::Api));
    }
}

fn seeds() -> Vec<Value> {
    static TREE: LazyLock<Value> = LazyLock::new(|| serde_yaml::from_str(SEED).unwrap());
    let seed: &Value = &TREE;
    let versions = ["3.0.3", "3.1.0", "3.2.0"];
    let mut seeds = versions
        .map(|version| {
            let mut seed = seed.clone();
            seed["openapi"] = json!(version);
            seed
        })
        .to_vec();
    seeds.push(serde_yaml::from_str(SWAGGER).unwrap());
    seeds
}

#[test]
fn the_seeds_are_read() {
    for seed in seeds() {
        let text = seed.to_string();
        let files = Given(Default::default());
        let (mut texts, mut found) = (Texts::default(), Diagnostics::new());
        let read = read(
            &Input {
                root: "api.json",
                text: &text,
                files: &files,
            },
            &mut texts,
            &mut found,
        );
        assert!(read.is_some(), "{}", render(&found, &texts));
        hold(&seed);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn mutated_documents_are_read_or_refused(version in 0..4_usize, numbers in prop::collection::vec(any::<u64>(), 1..6)) {
        let mut document = seeds().swap_remove(version);
        for number in numbers {
            mutate(&mut document, &mut Dice(number));
        }
        if !document.is_object() {
            document = Value::Object(Map::new());
        }
        hold(&document);
    }

    #[test]
    fn any_text_is_read_or_refused(text in "[ -~\\n\\t{}\\[\\]:\"',&*<!|>-]{0,200}") {
        let files = Given(Default::default());
        let (mut texts, mut found) = (Texts::default(), Diagnostics::new());
        let read = read(&Input { root: "a", text: &text, files: &files }, &mut texts, &mut found);
        prop_assert_eq!(read.is_none(), found.has_errors());
        let _ = render(&found, &texts);
    }
}
