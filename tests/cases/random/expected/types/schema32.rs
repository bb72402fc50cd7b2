// @generated
//! `Schema32`.

use crate::runtime::json;

/// Type of the schema `Schema32`.
///
/// Decided by the kind of JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum Schema32 {
    /// The value as `f64`.
    Number(f64),
    /// The value as `bool`.
    Boolean(bool),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Schema32 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::Boolean => node.decode_or(Self::Boolean, Self::Other),
            json::Kind::Integer | json::Kind::Number => {
                node.decode_or(Self::Number, Self::Other)
            }
            _ => node.decode().map(Self::Other),
        }
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        json::any(
            node,
            depth,
            &[<f64 as json::Decode>::fits, <bool as json::Decode>::fits],
        )
    }
}

impl json::Encode for Schema32 {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Number(value) => out.value(value),
            Self::Boolean(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<f64> for Schema32 {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<bool> for Schema32 {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

json::serde_for!(Schema32);
