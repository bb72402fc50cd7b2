// @generated
//! `Shape`.

use crate::runtime::json;
use super::{Circle, Dot, Square};

/// Type of the schema `Shape`.
///
/// Decided by the member `kind`.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// The value as `Circle`.
    ///
    /// Its `kind` is `round` or `Circle`.
    Circle(Circle),
    /// The value as `Square`.
    ///
    /// Its `kind` is `edged` or `Square`.
    Square(Square),
    /// The value as `Dot`.
    ///
    /// Its `kind` is `dot` or `Dot`.
    Dot(Dot),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Shape {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("kind").as_deref() {
            Some("round" | "Circle") => node.decode().map(Self::Circle),
            Some("edged" | "Square") => node.decode().map(Self::Square),
            Some("dot" | "Dot") => node.decode().map(Self::Dot),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Shape {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Circle(value) => out.value(value),
            Self::Square(value) => out.value(value),
            Self::Dot(value) => out.value(value),
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

impl From<Dot> for Shape {
    fn from(value: Dot) -> Self {
        Self::Dot(value)
    }
}

json::serde_for!(Shape);
