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
    /// The value as `f64`.
    Number(f64),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Number {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::Integer => node.decode_or(Self::Integer, Self::Number),
            json::Kind::Number => node.decode_or(Self::Number, Self::Other),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Number {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Integer(value) => out.value(value),
            Self::Number(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<i64> for Number {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<f64> for Number {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

json::serde_for!(Number);
