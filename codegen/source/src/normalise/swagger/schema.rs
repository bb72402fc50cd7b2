//! Schemas: a discriminator that is a name, and extensions that OpenAPI 3 has words for.

use serde_json::{Map, Value, json};

use crate::normalise::rename;

/// `discriminator: kind` -> `discriminator: { propertyName: kind }`.
pub(in super::super) fn before(map: &mut Map<String, Value>) {
    if let Some(name) = map.get("discriminator").filter(|name| name.is_string()) {
        let discriminator = json!({ "propertyName": name });
        map.insert("discriminator".to_owned(), discriminator);
    }
}

/// Extensions that OpenAPI 3 has words for.
pub(in super::super) fn words(map: &mut Map<String, Value>) {
    for (extension, word) in [
        ("x-nullable", "nullable"),
        ("x-isnullable", "nullable"),
        ("x-deprecated", "deprecated"),
        ("x-writeOnly", "writeOnly"),
        ("x-write-only", "writeOnly"),
    ] {
        if map.get(extension) == Some(&Value::Bool(true)) {
            map.insert(word.to_owned(), json!(true));
        }
    }
    if !map.contains_key("example") {
        rename(map, "x-example", "example");
    }
    if !map.contains_key("x-enum-varnames") {
        named_values(map);
    }
}

/// `x-ms-enum: { values: [{ value: 1, name: One }] }` -> `x-enum-varnames: [One]`.
fn named_values(map: &mut Map<String, Value>) {
    let Some(listed) = map.get("enum").and_then(Value::as_array) else {
        return;
    };
    let named = map.get("x-ms-enum").and_then(|named| named.get("values"));
    let Some(named) = named.and_then(Value::as_array) else {
        return;
    };
    let name_of = |value: &Value| {
        let one = named.iter().find(|one| one.get("value") == Some(value))?;
        one.get("name").filter(|name| name.is_string()).cloned()
    };
    let names: Option<Vec<Value>> = listed.iter().map(name_of).collect();
    if let Some(names) = names {
        map.insert("x-enum-varnames".to_owned(), Value::Array(names));
    }
}
