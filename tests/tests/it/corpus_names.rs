//! Names of real descriptions stay where they are when something else comes, goes or moves.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use codegen::Output;
use serde_json::{Map, Value, json};

use super::support::corpus::{Document, documents};
use super::support::report;

/// Each name that was decided: its place, and what it is by which rule.
type Decided = BTreeMap<String, String>;

fn names(document: &Document, value: &Value) -> Decided {
    let outcome = document.generate(value);
    let said = report(&outcome);
    let output: Output = outcome
        .output
        .unwrap_or_else(|| panic!("{}: {said}", document.name));
    let line = |decision: &codegen::Decision| {
        let (pointer, scope) = (&decision.origin.pointer, &decision.scope);
        (
            format!("{pointer} in {scope}"),
            format!("{} {:?}", decision.ident, decision.rule),
        )
    };
    output.names.iter().map(line).collect()
}

/// Every document with its names, which every test needs.
fn named() -> &'static [(Document, Decided)] {
    static NAMED: OnceLock<Vec<(Document, Decided)>> = OnceLock::new();
    NAMED.get_or_init(|| {
        let documents = documents("names that do not move").into_iter();
        documents
            .map(|document| {
                let names = names(&document, &document.value);
                (document, names)
            })
            .collect()
    })
}

/// Changes each document, and holds its names against those that it had: each is as it was, but for
/// those of places that are gone.
fn moved(change: impl Fn(&mut Value)) -> String {
    let mut wrong = String::new();
    for (document, old) in named() {
        let mut changed = document.value.clone();
        change(&mut changed);
        assert_ne!(
            changed.to_string(),
            document.value.to_string(),
            "{}",
            document.name
        );
        let new = names(document, &changed);
        for (place, name) in old {
            let now = new.get(place);
            let (pointer, scope) = place.split_once(" in ").unwrap_or_default();
            // A tag that is declared nowhere stands where it is first used.
            let is_elsewhere = || {
                let mut others = new.iter();
                others.any(|(other, now)| now == name && other.ends_with(&format!(" in {scope}")))
            };
            let is_gone = || changed.pointer(pointer).is_none() || is_elsewhere();
            if now != Some(name) && !(now.is_none() && is_gone()) {
                wrong += &format!("{}: {place}: {name} is {now:?}\n", document.name);
            }
        }
    }
    wrong
}

fn members<'a>(document: &'a mut Value, pointer: &str) -> &'a mut Map<String, Value> {
    let members = document.pointer_mut(pointer).and_then(Value::as_object_mut);
    members.unwrap_or_else(|| panic!("{pointer} is there"))
}

fn reverse(members: &mut Map<String, Value>) {
    *members = std::mem::take(members).into_iter().rev().collect();
}

/// Promise: an operation and schemas that nothing refers to, in front of all others, move no name.
#[test]
fn what_is_added_moves_nothing() {
    let wrong = moved(|document| {
        let schema = json!({
            "type": "object",
            "properties": {"id": {"type": "string"}, "zzState": {"type": "string", "enum": ["a", "b"]}},
        });
        let schemas = members(document, "/components/schemas");
        schemas.shift_insert(0, "ZzUnrelated".to_owned(), schema);
        let operation = json!({
            "operationId": "zzUnrelated",
            "parameters": [{"name": "id", "in": "query", "schema": {"type": "string", "enum": ["a"]}}],
            "responses": {"200": {
                "description": "Fine.",
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/ZzUnrelated"}}},
            }},
        });
        members(document, "/paths").shift_insert(
            0,
            "/zz-unrelated".to_owned(),
            json!({"get": operation}),
        );
    });
    assert_eq!(wrong, "");
}

/// Promise: a path and a schema that are gone take nothing but their own names along.
#[test]
fn what_is_removed_moves_nothing() {
    let wrong = moved(|document| {
        let paths = members(document, "/paths");
        let path = paths.keys().nth(paths.len() / 2).cloned().expect("a path");
        paths.shift_remove(&path);
        let text = document.to_string();
        let schemas = members(document, "/components/schemas");
        let is_used = |name: &String| {
            let named = [format!("schemas/{name}\""), format!("\"{name}\"")];
            // Its own key is one of them.
            named
                .iter()
                .map(|named| text.matches(named).count())
                .sum::<usize>()
                > 1
        };
        if let Some(name) = schemas.keys().find(|name| !is_used(name)).cloned() {
            schemas.shift_remove(&name);
        }
    });
    assert_eq!(wrong, "");
}

/// Promise: paths and schemas in another order have the names that they had.
#[test]
fn another_order_moves_nothing() {
    let wrong = moved(|document| {
        reverse(members(document, "/paths"));
        reverse(members(document, "/components/schemas"));
    });
    assert_eq!(wrong, "");
}
