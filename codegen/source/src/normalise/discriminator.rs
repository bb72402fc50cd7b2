//! Values that a schema gives itself beside its name, by an extension -> the mapping of the schema that it extends, or
//! of the union that it is an alternative of.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::normalise::known::component_name;

const VALUE: &[&str] = &["x-discriminator-value", "x-ms-discriminator-value"];

/// How far up a base is looked for.
const MOST_STEPS: usize = 32;

pub(super) fn mappings(schemas: &mut Map<String, Value>) {
    let has_value = |schema: &Value| VALUE.iter().any(|key| schema.get(*key).is_some());
    if !schemas.values().any(has_value) {
        return;
    }
    let unions = unions(schemas);
    let mut found: Vec<(String, String, Value)> = Vec::new();
    for (name, schema) in schemas.iter() {
        let value = VALUE.iter().find_map(|key| schema.get(*key)?.as_str());
        let Some(value) = value else { continue };
        let escaped = name.replace('~', "~0").replace('/', "~1");
        let reference = json!(format!("#/components/schemas/{escaped}"));
        let mut bases = bases(schemas, name);
        bases.extend(unions.get(name).into_iter().flatten().cloned());
        for base in bases {
            found.push((base, value.to_owned(), reference.clone()));
        }
    }
    for (base, value, reference) in found {
        let schema = schemas.get_mut(&base);
        let discriminator = schema.and_then(|schema| schema.get_mut("discriminator"));
        let Some(discriminator) = discriminator.and_then(Value::as_object_mut) else {
            continue;
        };
        let mapping = discriminator.entry("mapping").or_insert_with(|| json!({}));
        let Some(mapping) = mapping.as_object_mut() else {
            continue;
        };
        // What the description maps by itself counts, by a reference or by a name.
        let name = reference
            .as_str()
            .and_then(|reference| component_name(reference, "schemas"));
        let is_known = |known: &Value| *known == reference || known.as_str() == name.as_deref();
        if !mapping.values().any(is_known) {
            mapping.entry(value).or_insert(reference);
        }
    }
}

/// The definitions with a discriminator that one is made of, or is itself.
fn bases(schemas: &Map<String, Value>, name: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut open = vec![name.to_owned()];
    let mut steps = 0;
    while let Some(name) = open.pop() {
        steps += 1;
        let Some(schema) = schemas.get(&name).filter(|_| steps <= MOST_STEPS) else {
            continue;
        };
        if schema.get("discriminator").is_some() {
            found.push(name);
        }
        let parts = schema.get("allOf").and_then(Value::as_array);
        for part in parts.into_iter().flatten() {
            let reference = part.get("$ref").and_then(Value::as_str);
            open.extend(reference.and_then(|reference| component_name(reference, "schemas")));
        }
    }
    found
}

/// The unions with a discriminator that name each schema as an alternative.
fn unions(schemas: &Map<String, Value>) -> BTreeMap<String, Vec<String>> {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let told = schemas
        .iter()
        .filter(|(_, schema)| schema.get("discriminator").is_some());
    for (name, schema) in told {
        let lists = ["oneOf", "anyOf"]
            .into_iter()
            .filter_map(|key| schema.get(key)?.as_array());
        for alternative in lists.flatten() {
            let reference = alternative.get("$ref").and_then(Value::as_str);
            if let Some(of) = reference.and_then(|reference| component_name(reference, "schemas")) {
                found.entry(of).or_default().push(name.clone());
            }
        }
    }
    found
}
