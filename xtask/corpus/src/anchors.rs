//! `$recursiveRef` and `$dynamicRef` -> a `$ref` to what they mean in a description that nothing extends.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::document::escape;

/// Rewrites the references of a file that name an anchor by its role and not by its place.
pub(crate) fn settle(file: &mut Value) {
    let mut dynamic = BTreeMap::new();
    gather(file, "", &mut dynamic);
    rewrite(file, "", None, &dynamic);
}

/// The places of all `$dynamicAnchor`, by name; the first of each name counts.
fn gather(value: &Value, at: &str, found: &mut BTreeMap<String, String>) {
    if let Some(name) = value.get("$dynamicAnchor").and_then(Value::as_str) {
        found
            .entry(name.to_owned())
            .or_insert_with(|| at.to_owned());
    }
    match value {
        Value::Object(map) => map.iter().for_each(|(key, value)| {
            gather(value, &format!("{at}/{}", escape(key)), found);
        }),
        Value::Array(list) => list.iter().enumerate().for_each(|(index, value)| {
            gather(value, &format!("{at}/{index}"), found);
        }),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// `recursive` is the nearest schema around with `$recursiveAnchor: true`.
fn rewrite(
    value: &mut Value,
    at: &str,
    recursive: Option<&str>,
    dynamic: &BTreeMap<String, String>,
) {
    match value {
        Value::Object(map) => {
            let recursive = match map.get("$recursiveAnchor") == Some(&Value::Bool(true)) {
                true => Some(at),
                false => recursive,
            };
            if let Some(place) = recursive.filter(|_| map.get("$recursiveRef") == Some(&"#".into()))
            {
                map.shift_remove("$recursiveRef");
                map.insert("$ref".to_owned(), fragment(place));
            }
            let name = map.get("$dynamicRef").and_then(Value::as_str);
            let name = name.and_then(|name| name.strip_prefix('#'));
            // By a pointer it is what `$ref` is.
            let place = name.and_then(|name| match name.starts_with('/') {
                true => Some(Value::String(format!("#{name}"))),
                false => dynamic.get(name).map(|place| fragment(place)),
            });
            if let Some(place) = place {
                map.shift_remove("$dynamicRef");
                map.insert("$ref".to_owned(), place);
            }
            for (key, value) in map.iter_mut() {
                rewrite(value, &format!("{at}/{}", escape(key)), recursive, dynamic);
            }
        }
        Value::Array(list) => {
            for (index, value) in list.iter_mut().enumerate() {
                rewrite(value, &format!("{at}/{index}"), recursive, dynamic);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn fragment(pointer: &str) -> Value {
    format!("#{}", pointer.replace('%', "%25")).into()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_named_by_its_role() {
        let mut file = json!({"components": {"schemas": {
            "Filter": {
                "$recursiveAnchor": true,
                "properties": {"of/all": {"items": {"oneOf": [{"$recursiveRef": "#"}, {"$ref": "#/a"}]}}},
            },
            "Lost": {"items": {"$recursiveRef": "#"}},
            "Tree": {"$dynamicAnchor": "node", "items": {"$dynamicRef": "#node"}},
            "Plain": {"$dynamicRef": "#/components/schemas/Tree"},
            "Unknown": {"$dynamicRef": "#nothing"},
        }}});
        settle(&mut file);
        assert_eq!(
            file,
            json!({"components": {"schemas": {
                "Filter": {
                    "$recursiveAnchor": true,
                    "properties": {"of/all": {"items": {"oneOf": [
                        {"$ref": "#/components/schemas/Filter"},
                        {"$ref": "#/a"},
                    ]}}},
                },
                "Lost": {"items": {"$recursiveRef": "#"}},
                "Tree": {"$dynamicAnchor": "node", "items": {"$ref": "#/components/schemas/Tree"}},
                "Plain": {"$ref": "#/components/schemas/Tree"},
                "Unknown": {"$dynamicRef": "#nothing"},
            }}})
        );
    }
}
