// @generated
//! `Shape`.

use crate::runtime::json;
use super::{Circle, Square};

/// Two tags stand for one variant, which has no member for them.
///
/// Decided by the member `kind`, and without it, by whether `side` is there.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// The value as `Circle`.
    ///
    /// Its `kind` is `circle`, `oval` or `Circle`.
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
            Some("circle") => node.without("kind").decode().map(Self::Circle),
            Some("oval" | "Circle") => node.decode().map(Self::Circle),
            Some("square") => node.without("kind").decode().map(Self::Square),
            Some("Square") => node.decode().map(Self::Square),
            None => {
                match node.first_of(&["side"]) {
                    Some("side") => node.decode().map(Self::Square),
                    None if node.kind() == json::Kind::Object => {
                        node.decode().map(Self::Circle)
                    }
                    _ => node.decode().map(Self::Other),
                }
            }
            Some(_) => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Shape {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Circle(value) => out.tagged("kind", "circle", value),
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
