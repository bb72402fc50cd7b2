// @generated
//! `Figure`.

use crate::runtime::json;
use super::{Ellipse, Rectangle};

/// Type of the schema `Figure`.
///
/// Decided by the member `kind`.
#[derive(Debug, Clone, PartialEq)]
pub enum Figure {
    /// The value as `Ellipse`.
    ///
    /// Its `kind` is `circle`, `oval` or `Ellipse`.
    Ellipse(Ellipse),
    /// The value as `Rectangle`.
    ///
    /// Its `kind` is `square` or `Rectangle`.
    Rectangle(Rectangle),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Figure {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("kind").as_deref() {
            Some("circle") => node.without("kind").decode().map(Self::Ellipse),
            Some("oval" | "Ellipse") => node.decode().map(Self::Ellipse),
            Some("square") => node.without("kind").decode().map(Self::Rectangle),
            Some("Rectangle") => node.decode().map(Self::Rectangle),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Figure {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Ellipse(value) => out.tagged("kind", "circle", value),
            Self::Rectangle(value) => out.tagged("kind", "square", value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Ellipse> for Figure {
    fn from(value: Ellipse) -> Self {
        Self::Ellipse(value)
    }
}

impl From<Rectangle> for Figure {
    fn from(value: Rectangle) -> Self {
        Self::Rectangle(value)
    }
}

json::serde_for!(Figure);
