//! Which types a schema names, and which values are of them.

use serde_json::{Map, Value};

/// The names under `type`; nothing where one of them is none, which is reported elsewhere.
pub(super) fn types(map: &Map<String, Value>) -> Option<Vec<&str>> {
    const NAMES: [&str; 7] = [
        "string", "number", "integer", "boolean", "array", "object", "null",
    ];
    let names: Vec<&str> = match map.get("type")? {
        Value::String(name) => vec![name],
        Value::Array(names) => names.iter().map(Value::as_str).collect::<Option<_>>()?,
        _ => return None,
    };
    let is_known = !names.is_empty() && names.iter().all(|name| NAMES.contains(name));
    is_known.then_some(names)
}

pub(super) fn is_of(name: &str, value: &Value) -> bool {
    match name {
        "string" => value.is_string(),
        "number" => value.is_number(),
        "integer" => value.as_f64().is_some_and(|number| number.fract() == 0.0),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => value.is_null(),
    }
}

pub(super) fn is_same(one: &Value, other: &Value) -> bool {
    let text = |value: &Value| {
        value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned)
    };
    one == other || text(one) == text(other)
}
