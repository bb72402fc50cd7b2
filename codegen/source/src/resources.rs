//! Schemas with an `$id` are documents of their own inside of a file (JSON Schema 2020-12, §8.2): what
//! refers to them, or from within them, is rewritten to refer into the file. So is what was written
//! for such a document and pasted without its `$id`.

use indexmap::IndexMap;
use serde_json::{Map, Value};

use diag::Pointer;

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
/// the place where it stands says. Returns the places of those that by the standard mean nothing, with
/// what they were and what they are read as.
pub(super) fn settle(file: &mut Value) -> Vec<Astray> {
    if !is_concerned(file, file) {
        return Vec::new();
    }
    let own = file.get("$self").and_then(Value::as_str);
    let own = own.unwrap_or_default();
    let mut ids = IndexMap::new();
    gather(file, &Pointer::root(), own, &mut ids);
    let mut moves = Vec::new();
    let start = Scope {
        file,
        ids: &ids,
        base: own,
        resource: None,
        recursive: None,
    };
    look(file, &Pointer::root(), start, &mut moves);
    let mut astray = Vec::new();
    for (at, Found { read, is_astray }) in moves {
        if let Some(Value::Object(map)) = file.pointer_mut(at.as_str()) {
            map.shift_remove("$recursiveRef");
            let written = map.insert("$ref".to_owned(), Value::String(read.clone()));
            if let (true, Some(Value::String(written))) = (is_astray, written) {
                astray.push(Astray { at, written, read });
            }
        }
    }
    astray
}

/// A reference that means nothing, but for the schema that it was written for.
pub(super) struct Astray {
    /// The object that holds it.
    pub(super) at: Pointer,
    /// As it was written.
    pub(super) written: String,
    /// As it is read.
    pub(super) read: String,
}

fn is_concerned(value: &Value, file: &Value) -> bool {
    match value {
        Value::Object(map) => map.iter().any(|(key, value)| match key.as_str() {
            "$id" | "$recursiveRef" => true,
            "$ref" if value.is_string() => {
                let within = value
                    .as_str()
                    .and_then(|reference| reference.strip_prefix('#'));
                within.is_some_and(|within| !is_of_file(file, within))
            }
            _ => is_concerned(value, file),
        }),
        Value::Array(list) => list.iter().any(|value| is_concerned(value, file)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => false,
    }
}

/// Whether a pointer leads somewhere in a file. Not to the whole of it: a description is no schema.
fn is_of_file(file: &Value, pointer: &str) -> bool {
    let mut steps = pointer.split('/').skip(1);
    let leads_on = |at: &mut &Value, step: &str| {
        let next = match *at {
            // Each reference of a file is looked at, and hardly a name has a `/` in it.
            Value::Object(map) if !step.contains('~') => map.get(step),
            other => other.pointer(&format!("/{step}")),
        };
        next.map(|next| *at = next).is_some()
    };
    let mut at = file;
    pointer.starts_with('/') && steps.all(|step| leads_on(&mut at, step))
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

/// What a reference comes down to.
struct Found {
    read: String,
    is_astray: bool,
}

fn look(value: &Value, at: &Pointer, scope: Scope<'_>, moves: &mut Vec<(Pointer, Found)>) {
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
        moves.extend(scope.reference(map, at).map(|found| (at.clone(), found)));
    }
    for (at, value) in children(value, at) {
        look(value, &at, scope, moves);
    }
}

impl Scope<'_> {
    /// What the reference of an object is in terms of the file, where that is another text.
    fn reference(self, map: &Map<String, Value>, at: &Pointer) -> Option<Found> {
        let text = |key: &str| map.get(key).and_then(Value::as_str);
        let found = |read: String| Found {
            read,
            is_astray: false,
        };
        if text("$ref").is_none() && text("$recursiveRef").is_some() {
            return self.recursive.or(self.resource).map(fragment).map(found);
        }
        let reference = text("$ref")?;
        let (uri, within) = reference.split_once('#').unwrap_or((reference, ""));
        if !uri.is_empty() {
            let known = self.ids.get(&join(self.base, uri));
            let target = known.or_else(|| self.ids.get(uri))?;
            return Some(found(match within {
                name if !name.is_empty() && !name.starts_with('/') => format!("#{name}"),
                within => fragment(target) + within,
            }));
        }
        let is_pointer = within.is_empty() || within.starts_with('/');
        // Most who write an `$id` think of the file all the same.
        if !is_pointer || is_of_file(self.file, within) {
            return None;
        }
        match self.resource {
            Some(resource) => Some(found(fragment(resource) + within)),
            None => self.astray(at, within),
        }
    }

    /// The nearest schema around a place that has what a pointer names; for the whole, the component.
    fn astray(self, at: &Pointer, within: &str) -> Option<Found> {
        let around = std::iter::successors(at.parent(), Pointer::parent);
        let holds = |around: &Pointer| match within {
            "" => around.parent().is_some_and(|list| {
                matches!(list.as_str(), "/components/schemas" | "/definitions")
            }),
            _ => {
                let value = self.file.pointer(around.as_str());
                value.is_some_and(|value| value.pointer(within).is_some())
            }
        };
        let mut around = around.filter(|around| !around.is_root());
        around.find(holds).map(|around| Found {
            read: fragment(&around) + within,
            is_astray: true,
        })
    }
}

pub(super) fn id_of(value: &Value) -> Option<&str> {
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
pub(super) fn children<'v>(value: &'v Value, at: &Pointer) -> Vec<(Pointer, &'v Value)> {
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
