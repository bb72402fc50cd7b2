//! Values of the wrong kind that have one plain reading: `"false"` for `false`, `1.0` for the text `1.0`.

use serde_json::{Map, Number, Value, json};

use super::kind::{Kind, Ty, shape};
use super::messages::{described, excerpt};

/// What became of a value.
pub(super) enum Reading {
    /// It is what is expected.
    Fine,
    /// It was read as something else; the sentence goes on "…".
    ReadAs(String),
    /// It says nothing and is left out; the sentence goes on "…".
    LeftOut(String),
    /// There is no plain reading.
    Wrong,
}

/// Whether a scalar is what is expected, so that nothing needs to be done.
pub(super) fn is_right(ty: Ty, value: &Value) -> bool {
    match ty {
        Ty::Text | Ty::Prose | Ty::Reference => value.is_string(),
        Ty::Flag => value.is_boolean(),
        Ty::Count | Ty::Number => value.is_u64(),
        Ty::Any
        | Ty::Limit
        | Ty::Types
        | Ty::SchemaOrFlag
        | Ty::Items
        | Ty::One(_)
        | Ty::List(_)
        | Ty::Map(_) => false,
    }
}

/// Reads a scalar as what is expected, and replaces it where the two differ.
pub(super) fn scalar(ty: Ty, value: &mut Value) -> Reading {
    match ty {
        Ty::Any => Reading::Fine,
        Ty::Text | Ty::Prose => text(value, ty == Ty::Prose),
        Ty::Flag => flag(value),
        Ty::Count => count(value),
        Ty::Number => number(value),
        Ty::Limit => match value {
            Value::Bool(_) => Reading::Fine,
            _ => match flag(value) {
                Reading::Wrong => number(value),
                read => read,
            },
        },
        // The rest are no scalars; the walk looks at them itself.
        Ty::Reference if value.is_string() => Reading::Fine,
        Ty::Reference
        | Ty::Types
        | Ty::SchemaOrFlag
        | Ty::Items
        | Ty::One(_)
        | Ty::List(_)
        | Ty::Map(_) => Reading::Wrong,
    }
}

fn text(value: &mut Value, for_people: bool) -> Reading {
    let read = match value {
        Value::String(_) => return Reading::Fine,
        Value::Bool(_) | Value::Number(_) => value.to_string(),
        Value::Null | Value::Array(_) | Value::Object(_) if for_people => {
            return Reading::LeftOut(format!("{} is left out", described(value)));
        }
        Value::Null | Value::Array(_) | Value::Object(_) => return Reading::Wrong,
    };
    let message = format!("{} is read as the text `{read}`", described(value));
    *value = Value::String(read);
    Reading::ReadAs(message)
}

fn flag(value: &mut Value) -> Reading {
    let read = match value {
        Value::Bool(_) => return Reading::Fine,
        Value::String(text) if text.eq_ignore_ascii_case("true") => true,
        Value::String(text) if text.eq_ignore_ascii_case("false") => false,
        Value::String(text) if old_flag(text).is_some() => {
            let read = old_flag(text) == Some(true);
            let message = format!("`{text}` is read as `{read}`, which it was in YAML 1.1");
            *value = Value::Bool(read);
            return Reading::ReadAs(message);
        }
        Value::Null | Value::Number(_) | Value::String(_) | Value::Array(_) | Value::Object(_) => {
            return Reading::Wrong;
        }
    };
    *value = Value::Bool(read);
    Reading::ReadAs(format!("the string is read as `{read}`"))
}

/// `yes` and its like, which are texts since YAML 1.2.
pub(super) fn old_flag(text: &str) -> Option<bool> {
    let is_one_of = |words: [&str; 2]| words.iter().any(|word| text.eq_ignore_ascii_case(word));
    match () {
        () if is_one_of(["yes", "on"]) => Some(true),
        () if is_one_of(["no", "off"]) => Some(false),
        () => None,
    }
}

fn number(value: &mut Value) -> Reading {
    let read = match value {
        Value::Number(_) => return Reading::Fine,
        Value::String(text) => parse_number(text),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    };
    let Some(read) = read else {
        return match value.as_str() {
            Some(text) if is_beyond(text) => Reading::LeftOut(format!(
                "`{}` is too large for any computer to hold, and left out",
                excerpt(value)
            )),
            _ => Reading::Wrong,
        };
    };
    let message = format!("the string is read as the number {read}");
    *value = Value::Number(read);
    Reading::ReadAs(message)
}

/// A number as JSON or a spreadsheet would write it.
pub(crate) fn parse_number(text: &str) -> Option<Number> {
    let text = text.trim();
    if let Ok(whole) = text.parse::<i64>() {
        return Some(Number::from(whole));
    }
    if let Ok(whole) = text.parse::<u64>() {
        return Some(Number::from(whole));
    }
    // `inf` and `nan` parse as numbers, too; they have digits in no reading.
    if !text.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    Number::from_f64(text.parse().ok()?)
}

/// `1e999`, which YAML hands over as a text.
pub(crate) fn is_beyond(text: &str) -> bool {
    let is_number = text.chars().any(|c| c.is_ascii_digit());
    is_number && text.trim().parse::<f64>().is_ok_and(f64::is_infinite)
}

fn count(value: &mut Value) -> Reading {
    let was = described(value);
    let number = match value {
        Value::Number(number) => number.clone(),
        Value::String(text) => match parse_number(text) {
            Some(number) => number,
            None => return Reading::Wrong,
        },
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => return Reading::Wrong,
    };
    if number.as_u64().is_some_and(|n| usize::try_from(n).is_ok()) {
        if value.is_number() {
            return Reading::Fine;
        }
        let message = format!("{was} is read as the number {number}");
        *value = Value::Number(number);
        return Reading::ReadAs(message);
    }
    match number.as_f64() {
        Some(n) if n < 0.0 => {
            Reading::LeftOut(format!("`{number}` limits nothing and is left out"))
        }
        // 2^53: beyond it a float is no count any more, and below it every whole float is exact.
        Some(n) if n.fract() == 0.0 && n <= 9_007_199_254_740_992.0 => {
            *value = Value::from(n as u64);
            Reading::ReadAs(format!("`{number}` is read as {value}"))
        }
        Some(n) if n.fract() == 0.0 => {
            Reading::LeftOut(format!("`{number}` limits nothing and is left out"))
        }
        Some(_) | None => Reading::Wrong,
    }
}

/// Reads something else as the object of a kind that it stands for.
pub(super) fn object(kind: Kind, value: &mut Value) -> Reading {
    if value.as_array().is_some_and(Vec::is_empty) {
        *value = Value::Object(Map::new());
        return Reading::ReadAs("an empty list is read as an empty object".to_owned());
    }
    let wrapped = |key: &str, value: &Value| {
        (
            json!({ key: value.clone() }),
            format!("{} is read as its `{key}`", described(value)),
        )
    };
    let (read, message) = match (kind, &*value) {
        (Kind::Tag | Kind::License | Kind::Contact, Value::String(_)) => wrapped("name", value),
        (Kind::Response, Value::String(_)) => wrapped("description", value),
        (Kind::Discriminator, Value::String(_)) => wrapped("propertyName", value),
        (Kind::ExternalDocs | Kind::Server, Value::String(_)) => wrapped("url", value),
        (Kind::ServerVariable, Value::String(_) | Value::Number(_)) => wrapped("default", value),
        (Kind::Encoding, Value::String(text)) if text.contains('/') => {
            wrapped("contentType", value)
        }
        (Kind::Example, _) => wrapped("value", value),
        (Kind::Schema, Value::String(name)) if TYPE_NAMES.contains(&name.as_str()) => {
            wrapped("type", value)
        }
        _ => return Reading::Wrong,
    };
    *value = read;
    Reading::ReadAs(message)
}

pub(super) const TYPE_NAMES: &[&str] =
    &["array", "boolean", "integer", "number", "object", "string"];

/// Reads something else as a list.
pub(super) fn list(of: Ty, value: &mut Value) -> Reading {
    let fits = match (of, &*value) {
        (_, Value::Object(map)) if map.is_empty() => {
            *value = Value::Array(Vec::new());
            return Reading::ReadAs("an empty object is read as an empty list".to_owned());
        }
        // The names of parameters, say, are no fields of one.
        (Ty::One(kind), Value::Object(map)) => {
            let shape = shape(kind);
            let is_field = |key: &String| shape.field(key).is_some() || key == "$ref";
            shape.rest.is_some() || map.keys().any(is_field)
        }
        (Ty::Map(_), Value::Object(_)) => true,
        (Ty::Text | Ty::Any, Value::String(_) | Value::Number(_)) => true,
        _ => false,
    };
    if !fits {
        return Reading::Wrong;
    }
    let message = format!("{} is read as a list of one", described(value));
    *value = Value::Array(vec![value.take()]);
    Reading::ReadAs(message)
}

/// Reads something else as a map.
pub(super) fn map(of: Ty, value: &mut Value) -> Reading {
    let Value::Array(list) = value else {
        return Reading::Wrong;
    };
    if list.is_empty() {
        *value = Value::Object(Map::new());
        return Reading::ReadAs("an empty list is read as an empty object".to_owned());
    }
    if of != Ty::One(Kind::Example) {
        return Reading::Wrong;
    }
    let named =
        |(at, value): (usize, Value)| (format!("example{}", at + 1), json!({ "value": value }));
    let examples: Map<String, Value> = std::mem::take(list)
        .into_iter()
        .enumerate()
        .map(named)
        .collect();
    *value = Value::Object(examples);
    Reading::ReadAs("a list is read as examples without names".to_owned())
}

/// The text of a wrong value, where a sentence can quote it.
pub(super) fn quoted(value: &Value) -> String {
    match value {
        Value::String(_) | Value::Number(_) | Value::Bool(_) => {
            format!(
                "{} `{}`",
                described(value).replacen("a ", "the ", 1),
                excerpt(value)
            )
        }
        Value::Null | Value::Array(_) | Value::Object(_) => described(value).to_owned(),
    }
}
