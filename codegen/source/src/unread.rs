//! Properties that stay values until they are lowered: in the document type each of them takes a kilobyte, which is
//! twenty times its text.

use openapiv3::{MediaType, Operation, ReferenceOr, Responses};
use serde_json::{Map, Value};

use crate::grammar::{Kind, METHODS, Ty, child_ty};
use crate::keys;

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

/// Has every object keep its properties under a key of ours, where most of them are plain or references.
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
    let small = properties.values().filter(is_small).count();
    small > 0 && small * 4 >= properties.len() * 3
}

/// What a schema keeps of its properties, where it is that of a body of an operation.
pub(super) struct Kept {
    method: String,
    /// None for what is sent.
    status: Option<String>,
    media_type: String,
    properties: (String, Value),
}

/// Takes from a path item what the schemas of its bodies keep: read with them, it would be written anew, in larger maps.
pub(super) fn take_kept(item: &mut Value) -> Vec<Kept> {
    let mut kept = Vec::new();
    let operations = item.as_object_mut().into_iter().flatten();
    for (method, operation) in operations.filter(|(key, _)| METHODS.contains(&key.as_str())) {
        let mut take = |status: Option<&str>, body: &mut Value| {
            let content = body.get_mut("content").and_then(Value::as_object_mut);
            for (media_type, of) in content.into_iter().flatten() {
                let schema = of.get_mut("schema").and_then(Value::as_object_mut);
                let own = schema.and_then(|schema| schema.shift_remove_entry(keys::PROPERTIES));
                kept.extend(own.map(|properties| Kept {
                    method: method.clone(),
                    status: status.map(str::to_owned),
                    media_type: media_type.clone(),
                    properties,
                }));
            }
        };
        if let Some(body) = operation.get_mut("requestBody") {
            take(None, body);
        }
        let responses = operation.get_mut("responses");
        let responses = responses.and_then(Value::as_object_mut);
        for (status, response) in responses.into_iter().flatten() {
            take(Some(status), response);
        }
    }
    kept
}

/// Gives it back to the schemas that have been read without it. None where there is no such schema.
pub(super) fn give_back(
    kept: Vec<Kept>,
    operations: &mut [(&'static str, Operation)],
) -> Option<()> {
    for one in kept {
        let mut named = operations.iter_mut().filter(|(key, _)| *key == one.method);
        let (_, operation) = named.next()?;
        let content = match one.status {
            None => match operation.request_body.as_mut()? {
                ReferenceOr::Item(body) => &mut body.content,
                ReferenceOr::Reference { .. } => return None,
            },
            Some(status) => match response(&mut operation.responses, &status)? {
                ReferenceOr::Item(response) => &mut response.content,
                ReferenceOr::Reference { .. } => return None,
            },
        };
        let MediaType { schema, .. } = content.get_mut(&one.media_type)?;
        let ReferenceOr::Item(schema) = schema.as_mut()? else {
            return None;
        };
        schema.schema_data.extensions.extend([one.properties]);
    }
    Some(())
}

fn response<'r>(
    responses: &'r mut Responses,
    status: &str,
) -> Option<&'r mut ReferenceOr<openapiv3::Response>> {
    if status == "default" {
        return responses.default.as_mut();
    }
    let mut listed = responses.responses.iter_mut();
    let found = listed.find(|(code, _)| code.to_string().eq_ignore_ascii_case(status));
    found.map(|(_, response)| response)
}
