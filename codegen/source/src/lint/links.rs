//! Links to operations that do not exist.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::{Linter, text};
use crate::place::Place;

pub(super) fn link(linter: &mut Linter<'_>, map: &Map<String, Value>, place: &Place<'_>) {
    let document = linter.document;
    if let Some(id) = text(map, "operationId") {
        let ids = linter
            .operations
            .get_or_insert_with(|| operations(document));
        if !ids.contains(id) {
            let meant = linter.looks.closest(id, ids.iter().copied());
            let help = match meant {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => "write the `operationId` of an operation of this description".to_owned(),
            };
            let text = format!("the link leads to the operation `{id}`, and there is none");
            linter.warn(
                "unresolved-reference",
                &place.key("operationId"),
                text,
                help,
            );
        }
    }
    let local = text(map, "operationRef").and_then(|target| target.strip_prefix('#'));
    if let Some(pointer) = local {
        let is_there = document.pointer(&pointer.replace("%7B", "{").replace("%7D", "}"));
        if is_there.is_none() {
            let text = format!("the link leads to `#{pointer}`, and there is no operation");
            let help = "write the way to an operation, with `~1` for each `/` of its path, such as `#/paths/~1pets/get`";
            linter.warn(
                "unresolved-reference",
                &place.key("operationRef"),
                text,
                help.to_owned(),
            );
        }
    }
}

/// The ids of all operations, wherever they stand.
fn operations(document: &Value) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    gather(document, &mut found);
    found
}

fn gather<'a>(value: &'a Value, found: &mut BTreeSet<&'a str>) {
    match value {
        Value::Object(map) => {
            found.extend(text(map, "operationId"));
            // A link has such a key as well.
            let others = map.iter().filter(|(key, _)| *key != "links");
            others.for_each(|(_, value)| gather(value, found));
        }
        Value::Array(list) => list.iter().for_each(|value| gather(value, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
