// @generated
//! `Shape`.

use crate::runtime::json;
use super::{Circle, Square};

/// Type of the schema `Shape`.
///
/// Decided by which of `radius` and `side` is there alone, else what fits best.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// The value as `Circle`.
    ///
    /// It has `radius`.
    Circle(Circle),
    /// The value as `Square`.
    ///
    /// It has `side`.
    Square(Square),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Shape {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match json::decide_by_member(
            node,
            &[json::Sign::member("radius"), json::Sign::member("side")],
            &[<Circle as json::Decode>::fits, <Square as json::Decode>::fits],
        ) {
            Some(0) => node.decode().map(Self::Circle),
            Some(1) => node.decode().map(Self::Square),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Shape {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Circle(value) => out.value(value),
            Self::Square(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Circle> for Shape {
    fn from(value: Circle) -> Self {
        Self::Circle(value)
    }
}

impl From<Square> for Shape {
    fn from(value: Square) -> Self {
        Self::Square(value)
    }
}

json::serde_for!(Shape);
