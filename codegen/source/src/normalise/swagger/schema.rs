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
    for (extension, word) in [("x-oneOf", "oneOf"), ("x-anyOf", "anyOf")] {
        if !map.contains_key(word) {
            rename(map, extension, word);
        }
    }
    if !map.contains_key("example") {
        rename(map, "x-example", "example");
    }
}
