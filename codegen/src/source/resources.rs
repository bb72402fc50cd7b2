//! Schemas with an `$id` are documents of their own inside of a file (JSON Schema 2020-12, §8.2): what
//! refers to them, or from within them, is rewritten to refer into the file.

use indexmap::IndexMap;
use serde_json::{Map, Value};

use crate::diag::Pointer;

/// Keys below which nothing is a schema.
const DATA: &[&str] = &["const", "default", "enum", "example", "examples"];

/// Keys below which names are the user's own.
const TABLES: &[&str] = &[
    "$defs",
    "definitions",
    "dependentSchemas",
    "patternProperties",
    "properties",
    "schemas",
];

/// Rewrites a file's references, if it has a schema with an `$id` or a reference that is resolved as
/// the place where it stands says.
pub(super) fn settle(file: &mut Value) {
    if !is_concerned(file) {
        return;
    }
    let mut ids = IndexMap::new();
    gather(file, &Pointer::root(), "", &mut ids);
    let mut moves = Vec::new();
    let start = Scope {
        file,
        ids: &ids,
        base: "",
        resource: None,
        recursive: None,
    };
    look(file, &Pointer::root(), start, &mut moves);
    for (at, reference) in moves {
        if let Some(Value::Object(map)) = file.pointer_mut(at.as_str()) {
            map.shift_remove("$recursiveRef");
            map.insert("$ref".to_owned(), Value::String(reference));
        }
    }
}

fn is_concerned(value: &Value) -> bool {
    match value {
        Value::Object(map) => {
            map.contains_key("$id")
                || map.contains_key("$recursiveRef")
                || map.values().any(is_concerned)
        }
        Value::Array(list) => list.iter().any(is_concerned),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => false,
    }
}

/// Every `$id`, as written and as an absolute URI, with its schema's place.
fn gather(value: &Value, at: &Pointer, base: &str, ids: &mut IndexMap<String, Pointer>) {
    let id = id_of(value).map(|id| join(base, id));
    if let (Some(id), Some(written)) = (&id, id_of(value)) {
        ids.entry(id.clone()).or_insert_with(|| at.clone());
        ids.entry(written.to_owned()).or_insert_with(|| at.clone());
    }
    let base = id.as_deref().unwrap_or(base);
    for (at, value) in children(value, at) {
        gather(value, &at, base, ids);
    }
}

/// What a reference stands in.
#[derive(Clone, Copy)]
struct Scope<'s> {
    file: &'s Value,
    ids: &'s IndexMap<String, Pointer>,
    base: &'s str,
    /// The schema with the nearest `$id`.
    resource: Option<&'s Pointer>,
    /// The nearest schema with `$recursiveAnchor: true`.
    recursive: Option<&'s Pointer>,
}

fn look(value: &Value, at: &Pointer, scope: Scope<'_>, moves: &mut Vec<(Pointer, String)>) {
    let id = id_of(value).map(|id| join(scope.base, id));
    let mut scope = scope;
    if let Some(id) = &id {
        scope.base = id;
        scope.resource = Some(at);
    }
    if let Value::Object(map) = value {
        if map.get("$recursiveAnchor") == Some(&Value::Bool(true)) {
            scope.recursive = Some(at);
        }
        moves.extend(
            scope
                .reference(map)
                .map(|reference| (at.clone(), reference)),
        );
    }
    for (at, value) in children(value, at) {
        look(value, &at, scope, moves);
    }
}

impl Scope<'_> {
    /// What the reference of an object is in terms of the file, where that is another text.
    fn reference(self, map: &Map<String, Value>) -> Option<String> {
        let text = |key: &str| map.get(key).and_then(Value::as_str);
        if text("$ref").is_none() && text("$recursiveRef").is_some() {
            return self.recursive.or(self.resource).map(fragment);
        }
        let reference = text("$ref")?;
        let (uri, within) = reference.split_once('#').unwrap_or((reference, ""));
        if !uri.is_empty() {
            let known = self.ids.get(&join(self.base, uri));
            let target = known.or_else(|| self.ids.get(uri))?;
            return Some(match within {
                name if !name.is_empty() && !name.starts_with('/') => format!("#{name}"),
                within => fragment(target) + within,
            });
        }
        // Most who write an `$id` think of the file all the same.
        let resource = self.resource?;
        let is_of_file = within.starts_with('/') && self.file.pointer(within).is_some();
        let is_pointer = within.is_empty() || within.starts_with('/');
        (is_pointer && !is_of_file).then(|| fragment(resource) + within)
    }
}

fn id_of(value: &Value) -> Option<&str> {
    let id = value.as_object()?.get("$id")?.as_str()?;
    let id = id.trim_end_matches('#');
    // A fragment alone is how older drafts named an anchor.
    (!id.is_empty() && !id.starts_with('#')).then_some(id)
}

/// A place as a reference within its file.
fn fragment(at: &Pointer) -> String {
    format!("#{}", at.as_str().replace('%', "%25"))
}

/// A URI reference against the URI that it stands in, as far as `$id`s go: an absolute one stays, a
/// path replaces what stands behind the last `/`.
fn join(base: &str, reference: &str) -> String {
    let is_absolute = reference.contains("://") || reference.starts_with("urn:");
    let folder = match base.split_once("://") {
        Some((scheme, rest)) => match rest.rfind('/') {
            Some(end) => &base[..=scheme.len() + 3 + end],
            None => base,
        },
        None => "",
    };
    if is_absolute || folder.is_empty() {
        return reference.to_owned();
    }
    if reference.starts_with('/') {
        let host = folder.splitn(4, '/').take(3).collect::<Vec<_>>().join("/");
        return host + reference;
    }
    let slash = if folder.ends_with('/') { "" } else { "/" };
    format!("{folder}{slash}{}", reference.trim_start_matches("./"))
}

/// The values inside of a value that may be schemas, or hold some.
fn children<'v>(value: &'v Value, at: &Pointer) -> Vec<(Pointer, &'v Value)> {
    let is_nested = |value: &Value| value.is_object() || value.is_array();
    let is_table = at.last().is_some_and(|key| TABLES.contains(&&*key));
    let is_data = |key: &str| !is_table && (DATA.contains(&key) || key.starts_with("x-"));
    match value {
        Value::Object(map) => {
            let inner = map
                .iter()
                .filter(|(key, value)| is_nested(value) && !is_data(key));
            inner.map(|(key, value)| (at.child(key), value)).collect()
        }
        Value::Array(list) => {
            let inner = list
                .iter()
                .enumerate()
                .filter(|(_, value)| is_nested(value));
            inner
                .map(|(index, value)| (at.index(index), value))
                .collect()
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Vec::new(),
    }
}
