//! `enum` and `const`: values that fit the type, or that are kept beside it.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::types::Types;
use super::words::{Type, is_whole};
use super::{only_null, schema};
use crate::grammar::{Checker, excerpt, parse_number};
use crate::keys;
use crate::place::Place;
use crate::version::Dialect;
use diag::Diagnostic;

/// `const: v` is an `enum` of one value.
pub(super) fn constant(map: &mut Map<String, Value>) {
    if let Some(value) = map.shift_remove("const") {
        // `null` is the one constant that is no value of any type.
        if !value.is_null() {
            map.insert(keys::CONST.to_owned(), json!(true));
        }
        map.insert("enum".to_owned(), json!([value]));
    }
}

/// Brings `enum` into the form that the document type holds, and infers a missing type from it.
pub(super) fn enumeration(
    map: &mut Map<String, Value>,
    types: &mut Types,
    place: &Place<'_>,
    cx: &mut Checker<'_>,
) {
    let Some(Value::Array(written)) = map.shift_remove("enum") else {
        return;
    };
    let place = &place.key("enum");
    let mut values = written.clone();
    nulls(&mut values, map, types, place, cx);
    if values.is_empty() {
        if written.is_empty() {
            cx.warn(
                "empty-list",
                place,
                "an empty `enum` allows nothing; it is left out",
            );
        } else {
            only_null(map);
        }
        return;
    }
    if types.names.is_empty() {
        infer(&values, map, types);
    }
    repair(&mut values, types, place, cx);
    unique(&mut values, place, cx);
    if types.names.as_slice() == [Type::Array]
        && !values.iter().any(Value::is_array)
        && move_to_items(map, &values, place, cx)
    {
        return;
    }
    let fits = |value: &Value| types.names.iter().any(|name| name.fits(value));
    if let Some(odd) = values.iter().find(|value| !fits(value)) {
        if !types.names.is_empty() {
            let names: Vec<&str> = types.names.iter().map(|name| name.name()).collect();
            let text = format!(
                "the value `{}` is not of the type `{}`; the values count, the type does not",
                excerpt(odd),
                names.join("` or `")
            );
            cx.diagnostics.push(
                Diagnostic::warning("wrong-enum", place.location(), text)
                    .at_key()
                    .help("give every value the type of the schema"),
            );
        }
        types.names.clear();
        types.any = true;
        map.insert(keys::ENUM.to_owned(), Value::Array(values));
        return;
    }
    if types.names.as_slice() == [Type::Integer] {
        whole(&mut values);
    }
    let key = match types.names.as_slice() {
        [one] => key_of(*one, &values),
        _ => "enum",
    };
    map.insert(key.to_owned(), Value::Array(values));
}

/// The key for values of a type: the list that the document type has of them may not hold them as they are written.
pub(super) fn key_of(name: Type, values: &[Value]) -> &'static str {
    let holds = match name {
        Type::Integer => values.iter().all(Value::is_i64),
        Type::Number => values.iter().all(is_exact),
        Type::Array | Type::Object => false,
        Type::String | Type::Boolean => true,
    };
    if holds { "enum" } else { keys::ENUM }
}

/// Whether a number is the same one with a fraction, of which there are 53 bits.
fn is_exact(value: &Value) -> bool {
    let whole = value.as_i64().map(i128::from);
    let whole = whole.or_else(|| value.as_u64().map(i128::from));
    let float = value.as_f64();
    whole.is_none_or(|whole| float.is_some_and(|float| float as i128 == whole))
}

/// `nullable` alone says whether null is valid, so no list of values repeats it.
fn nulls(
    values: &mut Vec<Value>,
    map: &mut Map<String, Value>,
    types: &Types,
    place: &Place<'_>,
    cx: &mut Checker<'_>,
) {
    let count = values.len();
    values.retain(|value| !value.is_null());
    if values.len() == count {
        return;
    }
    let is_nullable = map.get("nullable") == Some(&Value::Bool(true));
    if !types.names.is_empty() && !is_nullable {
        let written = match cx.dialect {
            Dialect::V2_0 => "x-nullable: true".to_owned(),
            Dialect::V3_0 => "nullable: true".to_owned(),
            Dialect::V3_1 | Dialect::V3_2 => {
                let names = types.names.iter().map(|name| name.name());
                let names: Vec<&str> = names.collect();
                format!("type: [{}, \"null\"]", names.join(", "))
            }
        };
        cx.diagnostics.push(
            Diagnostic::warning(
                "null-in-enum",
                place.location(),
                "null is among the values, but the type does not allow it; it is read as allowed",
            )
            .at_key()
            .help(format!("write `{written}`; or remove null from the `enum`")),
        );
    }
    map.insert("nullable".to_owned(), json!(true));
}

/// Values of one type say what the type is, unless a combinator beside them may.
fn infer(values: &[Value], map: &Map<String, Value>, types: &mut Types) {
    if ["allOf", "anyOf", "oneOf", "not"]
        .iter()
        .any(|key| map.contains_key(*key))
    {
        return;
    }
    let candidates = [Type::String, Type::Integer, Type::Number, Type::Boolean];
    let fitting = candidates
        .into_iter()
        .find(|name| values.iter().all(|value| name.fits(value)));
    types.names.extend(fitting);
}

/// `enum: [1.0, yes]` of a string, `enum: ["1", "2"]` of an integer: what YAML and quotes did to the values.
fn repair(values: &mut [Value], types: &Types, place: &Place<'_>, cx: &mut Checker<'_>) {
    let [one] = types.names.as_slice() else {
        return;
    };
    let mut repaired: Vec<(usize, Value)> = Vec::new();
    for (at, value) in values.iter().enumerate() {
        if one.fits(value) {
            continue;
        }
        match read_as(*one, value) {
            Some(read) => repaired.push((at, read)),
            // One that cannot be read decides for all: half a repair is none.
            None => return,
        }
    }
    for (at, read) in repaired {
        let was = match &values[at] {
            Value::String(text) => format!("the text `{}`", excerpt(&json!(text))),
            other => format!("`{}`", excerpt(other)),
        };
        let text = format!("{was} is read as {}", phrase(&read));
        cx.warn("wrong-enum", &place.index(at), text);
        values[at] = read;
    }
}

fn phrase(value: &Value) -> String {
    match value {
        Value::String(text) => format!("the text `{text}`"),
        Value::Number(number) => format!("the number `{number}`"),
        other => format!("`{other}`"),
    }
}

fn read_as(name: Type, value: &Value) -> Option<Value> {
    match (name, value) {
        (Type::String, Value::Bool(_) | Value::Number(_)) => Some(Value::String(value.to_string())),
        (Type::Integer | Type::Number, Value::String(text)) => {
            let number = Value::Number(parse_number(text)?);
            name.fits(&number).then_some(number)
        }
        (Type::Boolean, Value::String(text)) => match text.to_ascii_lowercase().as_str() {
            "true" => Some(json!(true)),
            "false" => Some(json!(false)),
            _ => None,
        },
        _ => None,
    }
}

fn unique(values: &mut Vec<Value>, place: &Place<'_>, cx: &mut Checker<'_>) {
    let mut names = BTreeSet::new();
    let mut written = values.iter().map(Value::as_str);
    if written.all(|name| name.is_some_and(|name| names.insert(name))) {
        return;
    }
    let mut seen = BTreeSet::new();
    let mut at = 0;
    values.retain(|value| {
        let is_new = seen.insert(value.to_string());
        if !is_new {
            cx.warn(
                "duplicate-value",
                &place.index(at),
                format!("the value `{}` is listed twice", excerpt(value)),
            );
        }
        at += 1;
        is_new
    });
}

/// An array of letters whose `enum` lists letters: the values are the items'.
fn move_to_items(
    map: &mut Map<String, Value>,
    values: &[Value],
    place: &Place<'_>,
    cx: &mut Checker<'_>,
) -> bool {
    let items = map.entry("items").or_insert_with(|| json!({}));
    let Some(items) = items.as_object_mut() else {
        return false;
    };
    if items.contains_key("$ref") || items.contains_key("enum") {
        return false;
    }
    items.insert("enum".to_owned(), Value::Array(values.to_vec()));
    cx.diagnostics.push(
        Diagnostic::warning(
            "misplaced-enum",
            place.location(),
            "no value of this `enum` is an array; it is read as the `enum` of the items",
        )
        .at_key()
        .help("move `enum` below `items:`"),
    );
    schema(items, place, cx);
    true
}

fn whole(values: &mut [Value]) {
    for value in values {
        if let Some(whole) = to_whole(value) {
            *value = whole;
        }
    }
}

/// `1.0` -> `1`, where the result is exact.
pub(super) fn to_whole(value: &Value) -> Option<Value> {
    if value.is_i64() || value.is_u64() || !is_whole(value) {
        return None;
    }
    let float = value.as_f64()?;
    // 2^53: below it every whole float is exact.
    (float.abs() <= 9_007_199_254_740_992.0).then(|| Value::from(float as i64))
}
