//! YAML -> the value tree, as the generator reads it: by the rules of YAML 1.2, with merge keys, and
//! with numbers of any size.

use std::fmt;

use serde::de::{
    Deserialize, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, VariantAccess, Visitor,
};
use serde_json::{Map, Value};

/// Reads a text.
///
/// # Errors
/// It is no YAML.
pub(crate) fn parse(text: &str) -> Result<Value, String> {
    let tree: Tree = serde_yaml::from_str(text).map_err(|error| error.to_string())?;
    let Tree(mut value) = tree;
    merge(&mut value);
    Ok(value)
}

struct Tree(Value);

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Read).map(Self)
    }
}

struct Read;

impl<'de> Visitor<'de> for Read {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    // Larger than JSON's parser keeps exactly.
    fn visit_i128<E: Error>(self, value: i128) -> Result<Value, E> {
        Ok((value as f64).into())
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<Value, E> {
        Ok((value as f64).into())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(Tree(value)) = list.next_element()? {
            values.push(value);
        }
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut members = Map::new();
        while let Some((key, Tree(value))) = map.next_entry::<String, Tree>()? {
            members.insert(key, value);
        }
        Ok(Value::Object(members))
    }

    /// A tag; the generator refuses those that mean something.
    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<Value, A::Error> {
        let (_, value): (String, _) = tagged.variant()?;
        value.newtype_variant().map(|Tree(value)| value)
    }
}

/// What `<<` names stands beside the keys that are there, and they win.
fn merge(value: &mut Value) {
    match value {
        Value::Object(map) => {
            map.values_mut().for_each(merge);
            let merged = match map.get("<<") {
                Some(Value::Object(_) | Value::Array(_)) => map.shift_remove("<<"),
                _ => return,
            };
            let sources = match merged {
                Some(Value::Array(list)) => list,
                other => other.into_iter().collect(),
            };
            for source in sources {
                let Value::Object(source) = source else {
                    continue;
                };
                for (key, value) in source {
                    map.entry(key).or_insert(value);
                }
            }
        }
        Value::Array(list) => list.iter_mut().for_each(merge),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn merge_keys() {
        let text = "a: &a {x: 1, y: 2}\nb: {<<: *a, y: 3}\nc: {<<: [*a, {z: 4}]}\n";
        let value = parse(text).expect("YAML");
        assert_eq!(value["b"], json!({"x": 1, "y": 3}));
        assert_eq!(value["c"], json!({"x": 1, "y": 2, "z": 4}));
    }

    #[test]
    fn scalars() {
        let text = "[no, ~, 1, 1.5, 18446744073709551616, .inf, 2020-01-01]";
        let value = parse(text).expect("YAML");
        let expected = json!([
            "no",
            null,
            1,
            1.5,
            18_446_744_073_709_551_616.0,
            null,
            "2020-01-01"
        ]);
        assert_eq!(value, expected);
        assert_eq!(parse("200: {true: a}"), Ok(json!({"200": {"true": "a"}})));
        assert!(parse("a: [").is_err());
    }
}
