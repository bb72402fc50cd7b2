// @generated
//! `Expression`.

use crate::runtime::json;
use super::Sum;

/// Type of the schema `Expression`.
///
/// Decided by the kind of JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum Expression {
    /// The value as `i64`.
    Integer(i64),
    /// The value as `Sum`.
    ///
    /// It has `left`.
    Sum(Sum),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Expression {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::Integer | json::Kind::Number => {
                node.decode_or(Self::Integer, Self::Other)
            }
            json::Kind::Object if node.has("left") => node.decode().map(Self::Sum),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Expression {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Integer(value) => out.value(value),
            Self::Sum(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<i64> for Expression {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<Sum> for Expression {
    fn from(value: Sum) -> Self {
        Self::Sum(value)
    }
}

json::serde_for!(Expression);
