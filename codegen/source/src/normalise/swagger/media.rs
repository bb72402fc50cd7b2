//! `consumes` and `produces`: of an operation, or of the whole document.

use serde_json::{Map, Value, json};

use crate::grammar::Checker;
use crate::keys;
use crate::place::Place;
use diag::{Diagnostic, Location};

/// What nothing else is said to be.
pub(super) const JSON: &str = "application/json";

/// Media types, each once.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Default, Debug)]
pub(super) struct MediaTypes(pub(super) Vec<String>);

impl MediaTypes {
    /// Takes a list out of an object; one that is not there or empty is none.
    pub(super) fn take(map: &mut Map<String, Value>, key: &str) -> Option<Self> {
        let written = map.shift_remove(key)?;
        let mut all = Vec::new();
        for name in written.as_array().into_iter().flatten() {
            let name = name.as_str().unwrap_or_default().trim().to_owned();
            if !name.is_empty() && !all.contains(&name) {
                all.push(name);
            }
        }
        Some(Self(all))
    }

    /// The media types, or JSON where there are none, which is said once.
    pub(super) fn or_json(self, key: &str, at: &Location, cx: &mut Checker<'_>) -> Self {
        if !self.0.is_empty() {
            return self;
        }
        if cx.first_time(&format!("no {key}")) {
            let text = format!(
                "no `{key}` says in which media type this is written; it is taken to be JSON"
            );
            let help = format!("add `{key}: [{JSON}]`, or the media types that are meant");
            let unsaid = Diagnostic::warning("no-media-type", at.clone(), text);
            cx.diagnostics.push(unsaid.at_key().help(help));
        }
        Self(vec![JSON.to_owned()])
    }
}

/// A media type without its parameters.
pub(super) fn essence(name: &str) -> String {
    let essence = name.split(';').next().unwrap_or_default().trim();
    essence.to_ascii_lowercase()
}

pub(super) fn is_json(name: &str) -> bool {
    let essence = essence(name);
    essence == JSON || essence == "text/json" || essence.ends_with("+json")
}

/// A media type object with the place that its schema stands in.
pub(super) fn object(schema: &Value, at: &Location) -> Map<String, Value> {
    let mut object = Map::new();
    object.insert("schema".to_owned(), schema.clone());
    object.insert(keys::ORIGIN.to_owned(), json!(at.to_string()));
    object
}

/// The place of an object: its own where it was moved, else where the walk stands.
pub(super) fn place_of(map: &Map<String, Value>, place: &Place<'_>) -> Location {
    crate::place::origin_of(map).unwrap_or_else(|| place.location())
}
