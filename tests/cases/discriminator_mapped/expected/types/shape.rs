// @generated
//! `Shape`.

use crate::runtime::json;
use super::{Circle, Square};

/// Type of the schema `Shape`.
///
/// Decided by the member `kind`.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// The value as `Circle`.
    ///
    /// Its `kind` is `circle`, `round` or `Circle`.
    Circle(Circle),
    /// The value as `Square`.
    ///
    /// Its `kind` is `square` or `Square`.
    Square(Square),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Shape {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("kind").as_deref() {
            Some("circle" | "round" | "Circle") => node.decode().map(Self::Circle),
            Some("square") => node.without("kind").decode().map(Self::Square),
            Some("Square") => node.decode().map(Self::Square),
            None => {
                if node.has("side") {
                    node.decode().map(Self::Square)
                } else {
                    node.decode().map(Self::Other)
                }
            }
            Some(_) => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Shape {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Circle(value) => out.value(value),
            Self::Square(value) => out.tagged("kind", "square", value),
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
