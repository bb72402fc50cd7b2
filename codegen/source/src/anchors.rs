//! The names that schemas give themselves, `$anchor`, `$dynamicAnchor` and `$id`: two of one name, and references that
//! would mean another one by the way that leads to them.

use std::sync::Arc;

use indexmap::IndexMap;
use serde_json::{Map, Value};

use super::resources::{children, id_of};
use diag::{Diagnostic, Diagnostics, Location, Pointer};

const KEYS: [&str; 3] = ["$id", "$anchor", "$dynamicAnchor"];

/// Tells what is ambiguous about the names in a file.
pub(super) fn warn(file: &Value, name: &Arc<str>, diagnostics: &mut Diagnostics) {
    if !has_names(file) {
        return;
    }
    let mut found = Found::default();
    found.gather(file, &Pointer::root(), 0);
    let at = |pointer: &Pointer| Location {
        file: Arc::clone(name),
        pointer: pointer.clone(),
    };
    for (key, name, first, again) in &found.twice {
        // A reference to it is told below.
        if *key == "$dynamicAnchor" && found.references.contains_key(name) {
            continue;
        }
        let text = format!("`{key}: {name}` is given twice; what refers to it means the first one");
        diagnostics.push(
            Diagnostic::warning("duplicate-anchor", at(again), text)
                .help("give each schema a name of its own")
                .note(at(first), "it is given here first"),
        );
    }
    for (name, places) in &found.references {
        let Some([first, other, ..]) = found.dynamic.get(name).map(Vec::as_slice) else {
            continue;
        };
        for place in places {
            let text = format!(
                "`#{name}` is read as the first schema of this name; that another one takes its place on some ways is passed over"
            );
            diagnostics.push(
                Diagnostic::warning("dynamic-reference", at(place), text)
                    .help("write a schema for each of them, with `$ref`")
                    .note(at(first), "this one is taken")
                    .note(at(other), "this one would take its place"),
            );
        }
    }
}

fn has_names(value: &Value) -> bool {
    match value {
        Value::Object(map) => map
            .iter()
            .any(|(key, value)| KEYS.contains(&key.as_str()) || has_names(value)),
        Value::Array(list) => list.iter().any(has_names),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => false,
    }
}

#[derive(Default)]
struct Found {
    /// The number of the resource, the key and the name, with the place that has it first.
    first: IndexMap<(usize, &'static str, String), Pointer>,
    /// What is there again: the key, the name, the first place and this one.
    twice: Vec<(&'static str, String, Pointer, Pointer)>,
    /// Every place of a dynamic anchor.
    dynamic: IndexMap<String, Vec<Pointer>>,
    /// Every place of a reference to one.
    references: IndexMap<String, Vec<Pointer>>,
    /// How many schemas with an `$id` there are, each of which has anchors of its own.
    resources: usize,
}

impl Found {
    fn gather(&mut self, value: &Value, at: &Pointer, resource: usize) {
        let mut own = resource;
        if let Value::Object(map) = value {
            if id_of(value).is_some() {
                self.resources += 1;
                own = self.resources;
            }
            self.names(map, at, (resource, own));
        }
        for (at, value) in children(value, at) {
            self.gather(value, &at, own);
        }
    }

    fn names(&mut self, map: &Map<String, Value>, at: &Pointer, (outer, own): (usize, usize)) {
        let text = |key: &str| map.get(key).and_then(Value::as_str);
        for key in KEYS {
            let Some(name) = text(key).filter(|name| !name.starts_with('#')) else {
                continue;
            };
            let place = at.child(key);
            let resource = if key == "$id" { outer } else { own };
            let name = name.to_owned();
            if key == "$dynamicAnchor" {
                let places = self.dynamic.entry(name.clone()).or_default();
                places.push(place.clone());
            }
            let first = self.first.entry((resource, key, name.clone()));
            let first = first.or_insert_with(|| place.clone());
            if *first != place {
                let first = first.clone();
                self.twice.push((key, name, first, place));
            }
        }
        let reference = text("$dynamicRef").and_then(|reference| reference.strip_prefix('#'));
        if let Some(name) = reference.filter(|name| !name.is_empty() && !name.starts_with('/')) {
            let places = self.references.entry(name.to_owned()).or_default();
            places.push(at.child("$dynamicRef"));
        }
    }
}
