//! Texts that YAML takes for numbers: where a schema says `type: string`, a value is what is written, so that `1.10`
//! and `1.1` are two versions and `01234` keeps its zero.

use serde_json::Value;

use diag::Pointer;

/// The keys of a schema that hold values of it.
const VALUES: [&str; 3] = ["const", "default", "example"];
/// The keys that hold lists of them.
const LISTS: [&str; 2] = ["enum", "examples"];

/// Puts the spelling of the text in place of the numbers and booleans among the values of strings.
pub(super) fn keep(value: &mut Value, text: &str) {
    let mut odd = Vec::new();
    gather(value, &Pointer::root(), &mut odd);
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

fn gather(value: &Value, at: &Pointer, odd: &mut Vec<Pointer>) {
    match value {
        Value::Object(map) => {
            let is_string = map.get("type").is_some_and(is_string);
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
                    gather(value, &at.child(key), odd);
                }
            }
        }
        Value::Array(list) => {
            for (index, value) in list.iter().enumerate() {
                if value.is_object() || value.is_array() {
                    gather(value, &at.index(index), odd);
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
