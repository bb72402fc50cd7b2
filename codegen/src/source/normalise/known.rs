//! What normalising one object needs to know of the rest of the document, gathered before the walk.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::diag::Location;
use crate::source::keys;

/// Facts about the whole document.
#[derive(Default)]
pub(in crate::source) struct Known {
    /// The name and place of every component parameter.
    pub(super) parameters: BTreeMap<String, (String, String)>,
    /// Component parameters `in: querystring`, as written, with their origin.
    pub(super) querystrings: BTreeMap<String, Value>,
    /// The names of all security schemes.
    pub(super) security_schemes: BTreeSet<String>,
    /// Where every `operationId` was seen first.
    pub(super) operations: BTreeMap<String, Location>,
}

impl Known {
    /// Looks at a document whose references are resolved and whose fields are not checked yet.
    pub(in crate::source) fn of(document: &Value, root: &Location) -> Self {
        let mut known = Self::default();
        let section = |name: &str| document.get("components")?.get(name)?.as_object();
        if let Some(schemes) = section("securitySchemes") {
            known.security_schemes = schemes.keys().cloned().collect();
        }
        let Some(parameters) = section("parameters") else {
            return known;
        };
        for name in parameters.keys() {
            let Some((target, parameter)) = follow(parameters, name) else {
                continue;
            };
            let field = |key: &str| {
                parameter
                    .get(key)
                    .and_then(Value::as_str)
                    .unwrap_or("")
                    .to_owned()
            };
            let place = identity(&field("name"), &field("in"));
            if place.1 == "querystring" {
                let mut inline = parameter.clone();
                let origin = root.child("components").child("parameters").child(target);
                inline
                    .entry(keys::ORIGIN)
                    .or_insert_with(|| Value::String(origin.to_string()));
                known
                    .querystrings
                    .insert(name.clone(), Value::Object(inline));
            }
            known.parameters.insert(name.clone(), place);
        }
        known
    }
}

/// What tells parameters apart. Headers are the same whatever the case of their letters.
pub(super) fn identity(name: &str, location: &str) -> (String, String) {
    let name = if location == "header" {
        name.to_ascii_lowercase()
    } else {
        name.to_owned()
    };
    (name, location.to_owned())
}

/// The definition behind a component that may be a reference to another one.
fn follow<'v>(
    section: &'v Map<String, Value>,
    name: &str,
) -> Option<(&'v str, &'v Map<String, Value>)> {
    let (mut name, mut value) = section.get_key_value(name)?;
    // Longer chains are as good as cycles, which have been reported.
    for _ in 0..16 {
        let map = value.as_object()?;
        let Some(reference) = map.get("$ref").and_then(Value::as_str) else {
            return Some((name.as_str(), map));
        };
        (name, value) = section.get_key_value(component_name(reference, "parameters")?.as_str())?;
    }
    None
}

/// The name that `#/components/<section>/<name>` ends in.
pub(super) fn component_name(reference: &str, section: &str) -> Option<String> {
    let rest = reference
        .strip_prefix("#/components/")?
        .strip_prefix(section)?
        .strip_prefix('/')?;
    (!rest.contains('/')).then(|| rest.replace("~1", "/").replace("~0", "~"))
}
