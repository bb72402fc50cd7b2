//! Bodies that are texts by their media type, and objects or lists by their schema: nothing says how the one holds the
//! other.

use serde_json::{Map, Value};

use super::{Linter, text};
use crate::grammar::{Kind, Part};
use crate::place::Place;

/// How deep parts of parts are looked at.
const MAX_DEPTH: usize = 8;

/// The texts of a `content`.
pub(super) fn content<'a>(
    linter: &mut Linter<'a>,
    kind: Kind,
    map: &'a Map<String, Value>,
    place: &Place<'_>,
) {
    let done = match kind {
        Kind::RequestBody => SENT,
        Kind::Response => RECEIVED,
        _ => return,
    };
    let Some(content) = map.get("content").and_then(Value::as_object) else {
        return;
    };
    // In JSON beside it, the same can be had.
    if content.keys().any(|name| is_notation(name)) {
        return;
    }
    let place = place.key("content");
    for (name, media_type) in content {
        let schema = media_type.get("schema");
        if let Some(schema) = schema.filter(|_| is_text(name)) {
            warn(linter, (name, schema), &place.key(name).key("schema"), done);
        }
    }
}

/// The same in Swagger 2.0, where the media types stand apart.
pub(super) fn operation<'a>(
    linter: &mut Linter<'a>,
    kind: Kind,
    map: &'a Map<String, Value>,
    place: &Place<'_>,
) {
    if kind != Kind::Swagger(Part::Operation) {
        return;
    }
    let document: &'a Value = linter.document;
    let names = |key: &str| -> Option<&'a str> {
        let listed = map.get(key).or_else(|| document.get(key))?.as_array()?;
        let mut names = listed.iter().filter_map(Value::as_str);
        let is_text = names.clone().all(is_text);
        names.next().filter(|_| is_text)
    };
    let parameters = map.get("parameters").and_then(Value::as_array);
    let at = place.key("parameters");
    for (index, parameter) in parameters.into_iter().flatten().enumerate() {
        let Some(parameter) = parameter.as_object() else {
            continue;
        };
        let schema = parameter
            .get("schema")
            .filter(|_| text(parameter, "in") == Some("body"));
        if let (Some(schema), Some(name)) = (schema, names("consumes")) {
            warn(linter, (name, schema), &at.index(index).key("schema"), SENT);
        }
    }
    let responses = map.get("responses").and_then(Value::as_object);
    let at = place.key("responses");
    // What went wrong is described in JSON, whatever the answer of success is.
    let successes = responses.into_iter().flatten();
    for (status, response) in successes.filter(|(status, _)| status.starts_with('2')) {
        if let (Some(schema), Some(name)) = (response.get("schema"), names("produces")) {
            warn(
                linter,
                (name, schema),
                &at.key(status).key("schema"),
                RECEIVED,
            );
        }
    }
}

const SENT: &str = "the body is a text here, which the caller writes";
const RECEIVED: &str = "the answer is a text here, as it comes";

fn warn<'a>(
    linter: &mut Linter<'a>,
    (name, schema): (&str, &'a Value),
    place: &Place<'_>,
    done: &str,
) {
    let Some(shape) = shape(linter, schema, 0) else {
        return;
    };
    let text = format!(
        "the schema of `{name}` is of {shape}, and nothing says how a text holds one; {done}"
    );
    let help = "write `application/json`, if it is JSON; else describe the text: `schema: { type: string }`";
    linter.warn_key("untyped-text", place, text, help.to_owned());
}

/// What a schema is of, where that is more than one value.
fn shape<'a>(linter: &Linter<'a>, schema: &'a Value, depth: usize) -> Option<&'static str> {
    let map = linter.target("schemas", schema)?;
    if text(map, "format") == Some("binary") || depth > MAX_DEPTH {
        return None;
    }
    let types = super::types::types(map).map(|mut types| {
        types.retain(|name| *name != "null");
        types
    });
    match types.as_deref() {
        Some(["object"]) => return Some("an object"),
        Some(["array"]) => return Some("a list"),
        Some(_) => return None,
        None if map.contains_key("properties") => return Some("an object"),
        None => {}
    }
    let parts = |key: &str| map.get(key).and_then(Value::as_array);
    if let Some(parts) = parts("allOf") {
        return parts.iter().find_map(|part| shape(linter, part, depth + 1));
    }
    let alternatives = parts("oneOf").or_else(|| parts("anyOf"))?;
    let mut shapes = alternatives.iter().map(|one| shape(linter, one, depth + 1));
    let first = shapes.next()??;
    shapes.all(|shape| shape.is_some()).then_some(first)
}

fn essence(name: &str) -> String {
    let essence = name.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

/// Whether values have a form in a media type: in JSON, in XML, in a form, or in whatever there is.
fn is_notation(name: &str) -> bool {
    let essence = essence(name);
    ["json", "*", "multipart", "urlencoded"]
        .iter()
        .any(|word| essence.contains(word))
}

/// Whether a body of a media type is read as one text.
fn is_text(name: &str) -> bool {
    let essence = essence(name);
    let Some((kind, subtype)) = essence.split_once('/') else {
        return false;
    };
    let is_other = ["json", "xml", "*", "event-stream"]
        .iter()
        .any(|word| subtype.contains(word));
    let is_yaml = subtype.ends_with("yaml");
    !is_other && (kind == "text" || is_yaml || matches!(subtype, "csv" | "toml"))
}
