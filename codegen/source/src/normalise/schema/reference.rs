//! `$ref` with something beside it: 3.0 ignores it, 3.1 means both, people mean what they wrote.

use serde_json::{Map, Value, json};

use super::{keywords, structure};
use crate::grammar::Checker;
use crate::keys;
use crate::names;
use crate::place::Place;
use crate::version::Dialect;
use diag::Diagnostic;

pub(super) fn siblings(map: &mut Map<String, Value>, place: &Place<'_>, cx: &mut Checker<'_>) {
    // Alone it stays in its map: one made anew has room for four keys, in each of many thousand references.
    if map.len() == 1 {
        return;
    }
    let Some(reference) = map.shift_remove("$ref") else {
        return;
    };
    let origin = map.shift_remove(keys::ORIGIN);
    // Of the rest alone nothing is evaluated; of both together it may be.
    if map.get("unevaluatedProperties") == Some(&Value::Bool(false)) {
        map.insert(keys::UNEVALUATED_PROPERTIES.to_owned(), json!(false));
    }
    map.shift_remove("unevaluatedProperties");
    let (words, rest): (Map<String, Value>, Map<String, Value>) = std::mem::take(map)
        .into_iter()
        .partition(|(key, _)| keywords::is_annotation(key) || key.starts_with("x-"));
    let rest = structural(rest, place, cx);
    // Extensions alone do not make a schema of its own.
    const MEANT: &[&str] = &[keys::UNEVALUATED_PROPERTIES, keys::XML, names::OVERRIDE];
    // What a property is to be called is no business of what it refers to.
    let is_meant = |key: &str| MEANT.contains(&key) || names::PROPERTY.contains(&key);
    if rest.is_none()
        && words
            .keys()
            .all(|key| key.starts_with("x-") && !is_meant(key))
    {
        map.insert("$ref".to_owned(), reference);
        return;
    }
    let mut parts = vec![json!({ "$ref": reference })];
    parts.extend(rest);
    map.insert("allOf".to_owned(), Value::Array(parts));
    map.extend(words);
    if let Some(origin) = origin {
        map.insert(keys::ORIGIN.to_owned(), origin);
    }
    keywords::annotations(map, place, cx);
}

/// What constrains values beside the reference, as a schema of its own.
fn structural(
    mut rest: Map<String, Value>,
    place: &Place<'_>,
    cx: &mut Checker<'_>,
) -> Option<Value> {
    if rest.is_empty() {
        return None;
    }
    if cx.dialect <= Dialect::V3_0 {
        let is_list = rest.get("type").and_then(Value::as_str) == Some("array");
        let is_list = is_list && !rest.contains_key("items");
        for key in rest.keys() {
            cx.diagnostics.push(
                Diagnostic::warning(
                    "ignored-sibling",
                    place.key(key).location(),
                    format!(
                        "`{key}` beside `$ref` has no effect in {}",
                        cx.dialect.title()
                    ),
                )
                .at_key()
                .help(match key.as_str() {
                    // Whoever wrote so meant a list of what the reference leads to.
                    "type" if is_list => {
                        "put the reference below `items:`: `items: {$ref: …}`; the schema is no list otherwise"
                    }
                    "type" => "remove it: what the reference leads to says its type itself",
                    _ => "put the reference and the rest into an `allOf`",
                }),
            );
        }
        return None;
    }
    structure(&mut rest, place, cx);
    rest.insert(keys::ORIGIN.to_owned(), json!(place.location().to_string()));
    Some(Value::Object(rest))
}
