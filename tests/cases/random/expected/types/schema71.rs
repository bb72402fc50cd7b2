// @generated
//! `Schema71`.

use crate::runtime::json;

/// Type of the schema `Schema71`.
///
/// Decided by the kind of JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum Schema71 {
    /// The value as `i64`.
    Integer(i64),
    /// The value as `bool`.
    Boolean(bool),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Schema71 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::Boolean => node.decode_or(Self::Boolean, Self::Other),
            json::Kind::Integer | json::Kind::Number => {
                node.decode_or(Self::Integer, Self::Other)
            }
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Schema71 {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Integer(value) => out.value(value),
            Self::Boolean(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<i64> for Schema71 {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<bool> for Schema71 {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

json::serde_for!(Schema71);
