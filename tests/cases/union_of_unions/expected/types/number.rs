// @generated
//! `Number`.

use crate::runtime::json;

/// Type of the schema `Number`.
///
/// Decided by the kind of JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum Number {
    /// The value as `i64`.
    Integer(i64),
    /// The value as `String`.
    String(String),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Number {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::Integer | json::Kind::Number => {
                node.decode_or(Self::Integer, Self::Other)
            }
            json::Kind::String => node.decode_or(Self::String, Self::Other),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Number {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Integer(value) => out.value(value),
            Self::String(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<i64> for Number {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for Number {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Number {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

json::serde_for!(Number);
