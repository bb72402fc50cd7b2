// @generated
//! `Schema53`.

use crate::runtime::json;

/// Type of the schema `Schema53`.
///
/// Decided by the kind of JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum Schema53 {
    /// The value as `String`.
    String(String),
    /// The value as `f64`.
    Number(f64),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Schema53 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::Integer | json::Kind::Number => {
                node.decode_or(Self::Number, Self::Other)
            }
            json::Kind::String => node.decode_or(Self::String, Self::Other),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Schema53 {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::String(value) => out.value(value),
            Self::Number(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<String> for Schema53 {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Schema53 {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<f64> for Schema53 {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

json::serde_for!(Schema53);
