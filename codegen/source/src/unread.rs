//! Properties that stay values until they are lowered: in the document type each of them takes a kilobyte, which is
//! twenty times its text.

use serde_json::{Map, Value};

use crate::grammar::{Kind, Ty, child_ty};
use crate::keys;

/// An object keeps so many properties in the document type: those of an object that has more are looked at in lots, and
/// a few make no lot. What lowering writes anew, as the events of a stream, has fewer.
const FEW: usize = 8;

/// Whether a schema is of single values, or of lists of such, and neither lists values nor has a schema inside: it
/// becomes a use of a type, and nothing refers to it once it is lowered.
#[must_use]
pub fn is_plain(schema: &Value) -> bool {
    let Some(schema) = schema.as_object() else {
        return false;
    };
    has_plain_keys(schema)
        && match (
            schema.get("type").and_then(Value::as_str),
            schema.get("items"),
        ) {
            (Some("string" | "number" | "integer" | "boolean"), None) => true,
            (Some("array"), Some(Value::Object(items))) => {
                let item = items.get("type").and_then(Value::as_str);
                let is_single = !matches!(item, None | Some("array" | "object"));
                is_single && has_plain_keys(items) && !items.contains_key("items")
            }
            _ => false,
        }
}

fn has_plain_keys(schema: &Map<String, Value>) -> bool {
    const LISTING: &[&str] = &[
        "$ref",
        "additionalProperties",
        "allOf",
        "anyOf",
        "discriminator",
        "enum",
        "not",
        "oneOf",
        "properties",
        keys::CONTENT_SCHEMA,
        keys::ENUM,
        keys::PATTERN_PROPERTIES,
        keys::PREFIX_ITEMS,
    ];
    !schema.keys().any(|key| LISTING.contains(&key.as_str()))
}

/// Has every object of many properties keep them under a key of ours, where most of them are plain or references.
pub(super) fn leave_properties(document: &mut Value) {
    leave(document, Ty::One(Kind::Api));
}

fn leave(value: &mut Value, ty: Ty) {
    match (ty, value) {
        (Ty::List(of), Value::Array(list)) => list.iter_mut().for_each(|value| leave(value, *of)),
        (Ty::Map(of), Value::Object(map)) => map.values_mut().for_each(|value| leave(value, *of)),
        (Ty::One(kind), Value::Object(map)) => leave_in(map, kind),
        (Ty::SchemaOrFlag | Ty::Items, Value::Object(map)) => leave_in(map, Kind::Schema),
        _ => {}
    }
}

fn leave_in(map: &mut Map<String, Value>, kind: Kind) {
    if map.contains_key("$ref") {
        return;
    }
    for (key, value) in map.iter_mut() {
        if let Some(ty) = child_ty(kind, key) {
            leave(value, ty);
        }
    }
    if kind != Kind::Schema {
        return;
    }
    // The key stays, with nothing behind it: it says that the schema is of an object.
    let properties = map.get_mut("properties").and_then(Value::as_object_mut);
    if let Some(properties) = properties.filter(|properties| is_worth_it(properties)) {
        let properties = std::mem::take(properties);
        map.insert(keys::PROPERTIES.to_owned(), properties.into());
    }
}

/// Those that are neither plain nor references are held twice in the end.
fn is_worth_it(properties: &Map<String, Value>) -> bool {
    let is_small = |schema: &&Value| schema.get("$ref").is_some() || is_plain(schema);
    properties.len() > FEW
        && properties.values().filter(is_small).count() >= properties.len() / 4 * 3
}
