// @generated
//! `Any`.

use crate::runtime::json;
use super::{Number, Shape};

/// Type of the schema `Any`.
///
/// Decided by the kind of JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum Any {
    /// The value as `Number`.
    Number(Number),
    /// The value as `Shape`.
    Shape(Shape),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Any {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::Integer | json::Kind::Number | json::Kind::String => {
                node.decode_or(Self::Number, Self::Other)
            }
            json::Kind::Object => node.decode().map(Self::Shape),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Any {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Number(value) => out.value(value),
            Self::Shape(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Number> for Any {
    fn from(value: Number) -> Self {
        Self::Number(value)
    }
}

impl From<Shape> for Any {
    fn from(value: Shape) -> Self {
        Self::Shape(value)
    }
}

json::serde_for!(Any);
