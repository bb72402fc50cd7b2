//! Texts that YAML takes for numbers: where a schema says `type: string`, and in the variables of a server, a value is
//! what is written, so that `1.10` and `1.1` are two versions and `01234` keeps its zero.

use serde_json::Value;

use diag::Pointer;

/// The keys of a schema that hold values of it.
const VALUES: [&str; 3] = ["const", "default", "example"];
/// The keys that hold lists of them.
const LISTS: [&str; 2] = ["enum", "examples"];

/// Puts the spelling of the text in place of the numbers and booleans among the values of strings.
pub(super) fn keep(value: &mut Value, text: &str) {
    let mut odd = Vec::new();
    gather(value, Of::Any, &Pointer::root(), &mut odd);
    if odd.is_empty() {
        return;
    }
    let spelled = diag::spellings(text, &odd);
    for (pointer, spelled) in odd.iter().zip(spelled) {
        // What an alias or a merge brought here is written elsewhere, and read as what YAML makes of it.
        if let (Some(slot), Some(spelled)) = (value.pointer_mut(pointer.as_str()), spelled) {
            *slot = Value::String(spelled);
        }
    }
}

/// What an object is, as far as it says whether its values are texts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Of {
    /// A schema, or anything else.
    Any,
    /// A part of an `allOf` of strings, or the variable of a server.
    String,
    /// A list of servers, and each of them.
    Servers,
    /// The variables of a server.
    Variables,
}

impl Of {
    /// What stands under a key.
    fn child(self, key: &str, value: &Value, is_string: bool) -> Self {
        match (self, key) {
            (_, "allOf") if is_string => Self::String,
            (_, "servers") if value.is_array() => Self::Servers,
            (Self::Servers, "variables") => Self::Variables,
            (Self::Variables, _) => Self::String,
            _ => Self::Any,
        }
    }
}

fn gather(value: &Value, of: Of, at: &Pointer, odd: &mut Vec<Pointer>) {
    match value {
        Value::Object(map) => {
            let says_string = map.get("type").map(is_string);
            let mut parts = map
                .get("allOf")
                .and_then(Value::as_array)
                .into_iter()
                .flatten();
            let is_string = says_string.unwrap_or_else(|| {
                of == Of::String || parts.any(|part| part.get("type").is_some_and(is_string))
            });
            let is_odd = |value: &Value| value.is_number() || value.is_boolean();
            for (key, value) in map {
                if is_string && VALUES.contains(&key.as_str()) && is_odd(value) {
                    odd.push(at.child(key));
                } else if let (true, Value::Array(list)) =
                    (is_string && LISTS.contains(&key.as_str()), value)
                {
                    let place = at.child(key);
                    let listed = list.iter().enumerate().filter(|(_, value)| is_odd(value));
                    odd.extend(listed.map(|(index, _)| place.index(index)));
                } else if value.is_object() || value.is_array() {
                    gather(value, of.child(key, value, is_string), &at.child(key), odd);
                }
            }
        }
        Value::Array(list) => {
            for (index, value) in list.iter().enumerate() {
                if value.is_object() || value.is_array() {
                    gather(value, of, &at.index(index), odd);
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// `string`, or a list of it and nothing but null.
fn is_string(name: &Value) -> bool {
    let is = |name: &Value, wanted: &str| name.as_str() == Some(wanted);
    match name {
        Value::Array(names) => {
            let is_known = |name| is(name, "string") || is(name, "null") || name.is_null();
            names.iter().any(|name| is(name, "string")) && names.iter().all(is_known)
        }
        name => is(name, "string"),
    }
}
