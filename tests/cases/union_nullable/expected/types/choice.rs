// @generated
//! `Choice`.

use crate::runtime::json;

/// Type of the schema `Choice`.
///
/// Decided by the kind of JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum Choice {
    /// The value as `String`.
    String(String),
    /// The value as `i64`.
    Integer(i64),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Choice {
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

impl json::Encode for Choice {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::String(value) => out.value(value),
            Self::Integer(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<String> for Choice {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Choice {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<i64> for Choice {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

json::serde_for!(Choice);
