//! Whether what arrived is what was sent.

use serde_json::Value;

use super::schemas::Schemas;
use crate::equal::{self, Difference};
use crate::schema::Id;

/// The first difference that counts: a member that the schema does not declare has no place in a
/// generated type, so it may go missing.
pub(crate) fn difference(
    schemas: &Schemas<'_>,
    schema: Option<Id>,
    is_item: bool,
    expected: &Value,
    got: &Value,
) -> Option<Difference> {
    const MOST: usize = 1000;
    let mut expected = expected.clone();
    for _ in 0..MOST {
        let found = equal::difference(&expected, got)?;
        let inside = match is_item {
            true => found
                .pointer
                .get(1..)
                .and_then(|rest| rest.find('/'))
                .map(|at| &found.pointer[at + 1..]),
            false => Some(found.pointer.as_str()),
        };
        let is_declared = schema
            .zip(inside)
            .is_none_or(|(id, at)| schemas.declares(id, at));
        if found.got.is_some() || is_declared || !remove(&mut expected, &found.pointer) {
            return Some(found);
        }
    }
    None
}

/// A difference in words.
pub(crate) fn told(difference: &Difference) -> String {
    let text = |value: &Option<Value>| match value {
        Some(value) => crate::table::shortened(&value.to_string(), 160),
        None => "nothing".to_owned(),
    };
    let at = match difference.pointer.as_str() {
        "" => "the whole",
        pointer => pointer,
    };
    let (expected, got) = (text(&difference.expected), text(&difference.got));
    format!("{at}: expected {expected}, got {got}")
}

fn remove(value: &mut Value, pointer: &str) -> bool {
    let Some((owner, key)) = pointer.rsplit_once('/') else {
        return false;
    };
    let key = key.replace("~1", "/").replace("~0", "~");
    match value.pointer_mut(owner) {
        Some(Value::Object(members)) => members.shift_remove(&key).is_some(),
        _ => false,
    }
}

/// What a form can say of a value: everything but nulls, empty lists and empty objects.
pub(crate) fn sayable(value: &Value) -> Value {
    let is_there = |value: &Value| match value {
        Value::Null => false,
        Value::Array(list) => !list.is_empty(),
        Value::Object(members) => !members.is_empty(),
        Value::Bool(_) | Value::Number(_) | Value::String(_) => true,
    };
    match value {
        Value::Array(list) => list.iter().map(sayable).filter(is_there).collect(),
        Value::Object(members) => {
            let members = members
                .iter()
                .map(|(key, value)| (key.clone(), sayable(value)))
                .filter(|(_, value)| is_there(value));
            Value::Object(members.collect())
        }
        value => value.clone(),
    }
}

/// A value as parameters and forms can carry it: every leaf a text, nothing that is null or empty.
pub(crate) fn flat(value: &Value) -> Value {
    texts(sayable(value))
}

fn texts(value: Value) -> Value {
    match value {
        Value::Array(list) => list.into_iter().map(texts).collect(),
        Value::Object(members) => {
            let members = members.into_iter().map(|(key, value)| (key, texts(value)));
            Value::Object(members.collect())
        }
        Value::Number(number) => match number.as_f64() {
            // 1.0 is 1, as far as floats count.
            Some(float) if number.is_f64() && float.fract() == 0.0 && float.abs() < 1e21 => {
                float.to_string().into()
            }
            _ => number.to_string().into(),
        },
        Value::Bool(flag) => flag.to_string().into(),
        value @ (Value::Null | Value::String(_)) => value,
    }
}
