//! Whether a schema says anything about a member: one that it does not is legal, and has no place in
//! a generated type that is only sent.

use std::collections::BTreeSet;

use serde_json::Value;

/// Whether any schema that applies at a JSON pointer into an instance speaks of the member there, by
/// name, by pattern, or by a schema for all further members. `whole` is what references lead into.
pub(crate) fn is_declared(whole: &Value, schema: &Value, pointer: &str) -> bool {
    let mut applied = Vec::new();
    apply(whole, schema, &mut applied, &mut BTreeSet::new());
    for key in pointer.split('/').skip(1) {
        let key = key.replace("~1", "/").replace("~0", "~");
        let mut below = Vec::new();
        let mut seen = BTreeSet::new();
        for schema in applied {
            for part in parts(schema, &key) {
                apply(whole, part, &mut below, &mut seen);
            }
        }
        applied = below;
    }
    !applied.is_empty()
}

/// A schema with all that apply to the same value.
pub(crate) fn apply<'v>(
    whole: &'v Value,
    schema: &'v Value,
    applied: &mut Vec<&'v Value>,
    seen: &mut BTreeSet<&'v str>,
) {
    applied.push(schema);
    let reference = schema.get("$ref").and_then(Value::as_str);
    if let Some(reference) = reference.filter(|reference| seen.insert(reference)) {
        let pointer = reference.split_once('#').map_or("", |(_, pointer)| pointer);
        if let Some(schema) = whole.pointer(pointer) {
            apply(whole, schema, applied, seen);
        }
    }
    for keyword in ["allOf", "anyOf", "oneOf"] {
        let list = schema.get(keyword).and_then(Value::as_array);
        for schema in list.into_iter().flatten() {
            apply(whole, schema, applied, seen);
        }
    }
    for keyword in ["if", "then", "else"] {
        if let Some(schema) = schema.get(keyword) {
            apply(whole, schema, applied, seen);
        }
    }
    let dependent = schema.get("dependentSchemas").and_then(Value::as_object);
    for (_, schema) in dependent.into_iter().flatten() {
        apply(whole, schema, applied, seen);
    }
}

/// What a schema says about one member or element of its value.
pub(crate) fn parts<'v>(schema: &'v Value, key: &str) -> Vec<&'v Value> {
    let mut found = Vec::new();
    let member = schema.get("properties").and_then(|all| all.get(key));
    found.extend(member);
    let patterns = schema.get("patternProperties").and_then(Value::as_object);
    // Which of them matches is not asked: a pattern is for further members.
    found.extend(patterns.into_iter().flatten().map(|(_, schema)| schema));
    if let Ok(index) = key.parse::<usize>() {
        let element = schema.get("prefixItems").and_then(|all| all.get(index));
        found.extend(element);
        let rest = ["items", "contains", "unevaluatedItems"];
        found.extend(rest.into_iter().filter_map(|keyword| schema.get(keyword)));
    }
    let rest = ["additionalProperties", "unevaluatedProperties"];
    let rest = rest.into_iter().filter_map(|keyword| schema.get(keyword));
    // `additionalProperties: true` says that there are further members; leaving it out does not.
    found.extend(rest.filter(|schema| **schema != Value::Bool(false)));
    found
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_a_schema_speaks_of() {
        let whole = json!({"$defs": {
            "s0": {"properties": {"a": {"type": "string"}, "self": {"$ref": "#/$defs/s0"}}},
            "s1": {"allOf": [{"$ref": "urn:x#/$defs/s0"}, {"properties": {"b/c": {}}}]},
            "s2": {"items": {"anyOf": [{"$ref": "#/$defs/s1"}, {"type": "null"}]}},
            "s3": {"additionalProperties": {"$ref": "#/$defs/s0"}},
            "s4": {"properties": {"d": {"type": "object"}}, "additionalProperties": false},
        }});
        let declares = |schema: &str, pointer: &str| {
            is_declared(
                &whole,
                &json!({"$ref": format!("#/$defs/{schema}")}),
                pointer,
            )
        };
        assert!(declares("s0", "/self/self/a"));
        assert!(!declares("s0", "/self/self/b"));
        assert!(declares("s1", "/a"));
        assert!(declares("s1", "/b~1c"));
        assert!(!declares("s1", "/c"));
        assert!(declares("s2", "/7/b~1c"));
        assert!(!declares("s2", "/7/x"));
        assert!(declares("s3", "/any/a"));
        assert!(!declares("s3", "/any/b"));
        assert!(!declares("s4", "/d/x"));
    }
}
