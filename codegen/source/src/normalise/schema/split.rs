//! `type: [string, integer]` -> `anyOf` of one schema a type, each with the keywords of its type.

use serde_json::{Map, Value, json};

use super::constraints;
use super::values::key_of;
use super::words::Type;
use crate::grammar::Checker;
use crate::keys;
use crate::place::Place;

/// Formats that say something of numbers; every other one is taken to be a string's.
const NUMBER_FORMATS: &[&str] = &[
    "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "float", "double",
    "decimal",
];

pub(super) fn into_union(
    map: &mut Map<String, Value>,
    types: &[Type],
    place: &Place<'_>,
    cx: &mut Checker<'_>,
) {
    let values = map.shift_remove("enum");
    let format = map.shift_remove("format");
    let of_number = format
        .as_ref()
        .and_then(Value::as_str)
        .is_some_and(|f| NUMBER_FORMATS.contains(&f));
    let mut branches: Vec<(Type, Map<String, Value>)> = Vec::new();
    for name in types {
        let mut branch = Map::new();
        branch.insert("type".to_owned(), json!(name.name()));
        for key in constraints::keywords(*name) {
            if let Some(value) = map.shift_remove(*key) {
                branch.insert((*key).to_owned(), value);
            }
        }
        let takes_format = match name {
            Type::String => !of_number,
            Type::Number | Type::Integer => of_number,
            Type::Boolean | Type::Array | Type::Object => false,
        };
        if let (true, Some(format)) = (takes_format, &format) {
            branch.insert("format".to_owned(), format.clone());
        }
        if !take_values(*name, values.as_ref(), &mut branch) {
            // No listed value is of this type, so the type is not valid after all.
            continue;
        }
        branches.push((*name, branch));
    }
    // A keyword of a type that is not listed constrains nothing.
    for name in [Type::String, Type::Number, Type::Array, Type::Object] {
        for key in constraints::keywords(name) {
            map.shift_remove(*key);
        }
    }
    if let [(name, only)] = branches.as_mut_slice() {
        map.append(only);
        constraints::of_type(map, *name, place, cx);
        return;
    }
    let origin = place.location().to_string();
    let branches = branches.into_iter().map(|(name, mut branch)| {
        constraints::of_type(&mut branch, name, place, cx);
        branch.insert(keys::ORIGIN.to_owned(), json!(origin));
        Value::Object(branch)
    });
    let union: Value = branches.collect();
    if map.contains_key("anyOf") {
        let part = json!({ "anyOf": union, (keys::TYPE_UNION): true, (keys::ORIGIN): origin });
        push_all_of(map, part);
    } else {
        map.insert("anyOf".to_owned(), union);
        map.insert(keys::TYPE_UNION.to_owned(), json!(true));
    }
}

/// Gives a branch the listed values of its type. `false`: there is a list, and none is.
fn take_values(name: Type, values: Option<&Value>, branch: &mut Map<String, Value>) -> bool {
    let Some(values) = values.and_then(Value::as_array) else {
        return true;
    };
    let own: Vec<Value> = values
        .iter()
        .filter(|value| name.fits(value))
        .cloned()
        .collect();
    if own.is_empty() {
        return false;
    }
    branch.insert(key_of(name, &own).to_owned(), Value::Array(own));
    true
}

/// Adds one more schema that must hold.
pub(super) fn push_all_of(map: &mut Map<String, Value>, part: Value) {
    match map.get_mut("allOf").and_then(Value::as_array_mut) {
        Some(list) => list.push(part),
        None => {
            map.insert("allOf".to_owned(), Value::Array(vec![part]));
        }
    }
}
