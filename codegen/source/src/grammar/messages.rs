//! Words for values and expectations.

use serde_json::Value;

use super::kind::{Kind, Ty, shape};

/// What a value is, for a sentence.
pub(crate) fn described(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

/// What is expected, for a sentence.
pub(super) fn expected(ty: Ty) -> String {
    match ty {
        Ty::Any => "a value".to_owned(),
        Ty::Text | Ty::Prose | Ty::Reference => "a string".to_owned(),
        Ty::Flag => "`true` or `false`".to_owned(),
        Ty::Count => "a whole number from 0".to_owned(),
        Ty::Number => "a number".to_owned(),
        Ty::Limit => "a number, or `true` or `false`".to_owned(),
        Ty::Types => "the name of a type, or a list of names".to_owned(),
        Ty::SchemaOrFlag => "a schema, or `true` or `false`".to_owned(),
        Ty::Items => "a schema".to_owned(),
        Ty::One(kind) => with_article(shape(kind).name),
        Ty::List(of) => format!("a list of {}", plural(*of)),
        Ty::Map(of) => format!("an object of {}", plural(*of)),
    }
}

fn plural(ty: Ty) -> String {
    match ty {
        Ty::Text | Ty::Prose | Ty::Reference => "strings".to_owned(),
        Ty::One(Kind::RequestBody) => "request bodies".to_owned(),
        Ty::One(kind) => format!("{}s", shape(kind).name),
        Ty::List(of) => format!("lists of {}", plural(*of)),
        Ty::Map(of) => format!("objects of {}", plural(*of)),
        Ty::Any
        | Ty::Flag
        | Ty::Count
        | Ty::Number
        | Ty::Limit
        | Ty::Types
        | Ty::SchemaOrFlag
        | Ty::Items => "values".to_owned(),
    }
}

pub(super) fn with_article(noun: &str) -> String {
    let article = if noun.starts_with(['a', 'e', 'i', 'o', 'u']) {
        "an"
    } else {
        "a"
    };
    format!("{article} {noun}")
}

/// A scalar as it would be quoted in a sentence, cut short.
pub(crate) fn excerpt(value: &Value) -> String {
    let text = match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let mut short: String = text.chars().take(40).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}
