//! What a path has beside its reference: it counts, and it stands in another place than the rest of the path.

use serde_json::{Map, Value};

use super::kinds::kind_of;
use super::reference_of;
use crate::grammar::{Kind, Part, Ty};
use crate::keys;
use diag::{Diagnostic, Diagnostics, Location};

pub(super) fn is_path_item(ty: Ty) -> bool {
    matches!(
        kind_of(ty),
        Some(Kind::PathItem | Kind::Swagger(Part::PathItem))
    )
}

/// What the paths of a document have beside their references.
pub(super) fn beside_references(root: &Value) -> Vec<(String, Vec<String>)> {
    let paths = root.get("paths").and_then(Value::as_object);
    let items = paths.into_iter().flatten();
    let items = items.filter_map(|(path, item)| Some((path, item.as_object()?)));
    let items = items.filter(|(_, item)| item.len() > 1 && reference_of(item).is_some());
    let beside = |item: &Map<String, Value>| {
        let parts = item.iter().filter(|(_, value)| value.is_object());
        parts.map(|(key, _)| key.clone()).collect()
    };
    items
        .map(|(path, item)| (path.clone(), beside(item)))
        .collect()
}

/// Writes down where those stand: what is around them comes from elsewhere.
pub(super) fn mark_beside(root: &mut Value, beside: &[(String, Vec<String>)], at: &Location) {
    for (path, keys) in beside {
        let item = root.get_mut("paths").and_then(|paths| paths.get_mut(path));
        let Some(item) = item.and_then(Value::as_object_mut) else {
            continue;
        };
        let at = at.child("paths").child(path);
        for key in keys {
            if let Some(Value::Object(part)) = item.get_mut(key) {
                let origin = || Value::String(at.child(key).to_string());
                part.entry(keys::ORIGIN).or_insert_with(origin);
            }
        }
    }
}

/// Tells of the operations that a path has beside its reference, where the other path item has them, too.
pub(super) fn replaced(
    inlined: &Map<String, Value>,
    own: &Map<String, Value>,
    at: &Location,
    diagnostics: &mut Diagnostics,
) {
    for (key, _) in own.iter().filter(|(_, value)| value.is_object()) {
        if inlined.get(key).is_none_or(|other| !other.is_object()) {
            continue;
        }
        let location = at.child(key);
        let text = format!(
            "`{key}` is left out where this is referred to from a path that has a `{key}` of its own"
        );
        let help = format!("remove `{key}` from one of the two");
        let twice = Diagnostic::warning("ignored-sibling", location, text);
        diagnostics.push(twice.at_key().help(help));
    }
}
