// @generated
//! `Schema74`.

use crate::runtime::json;

/// Type of the schema `Schema74`.
///
/// Decided by the kind of JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum Schema74 {
    /// The value as `f64`.
    Number(f64),
    /// The value as `bool`.
    Boolean(bool),
    /// The value as `Vec<f64>`.
    NumberList(Vec<f64>),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Schema74 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::Boolean => node.decode_or(Self::Boolean, Self::Other),
            json::Kind::Integer | json::Kind::Number => {
                node.decode_or(Self::Number, Self::Other)
            }
            json::Kind::List => node.decode().map(Self::NumberList),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Schema74 {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Number(value) => out.value(value),
            Self::Boolean(value) => out.value(value),
            Self::NumberList(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<f64> for Schema74 {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<bool> for Schema74 {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<Vec<f64>> for Schema74 {
    fn from(value: Vec<f64>) -> Self {
        Self::NumberList(value)
    }
}

json::serde_for!(Schema74);
