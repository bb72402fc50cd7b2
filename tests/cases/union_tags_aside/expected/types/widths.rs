// @generated
//! `Widths`.

use crate::runtime::json;

/// Type of the schema `Widths`.
///
/// Decided by the kind of JSON value; of integers, by what fits best, the first of equals.
#[derive(Debug, Clone, PartialEq)]
pub enum Widths {
    /// The value as `i32`.
    Variant1(i32),
    /// The value as `i64`.
    Variant2(i64),
    /// The value as `f64`.
    Number(f64),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Widths {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::Integer => {
                match json::choose(
                    node,
                    &[<i32 as json::Decode>::fits, <i64 as json::Decode>::fits],
                ) {
                    Some(0) => node.decode_or(Self::Variant1, Self::Other),
                    Some(1) => node.decode_or(Self::Variant2, Self::Other),
                    _ => node.decode().map(Self::Number),
                }
            }
            json::Kind::Number => node.decode_or(Self::Number, Self::Other),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Widths {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Variant1(value) => out.value(value),
            Self::Variant2(value) => out.value(value),
            Self::Number(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<i32> for Widths {
    fn from(value: i32) -> Self {
        Self::Variant1(value)
    }
}

impl From<i64> for Widths {
    fn from(value: i64) -> Self {
        Self::Variant2(value)
    }
}

impl From<f64> for Widths {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

json::serde_for!(Widths);
