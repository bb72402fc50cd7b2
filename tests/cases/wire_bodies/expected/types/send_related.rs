// @generated
//! `SendRelatedBodyItem`.

use crate::runtime::{binary, json};
use super::Point;

/// An item of the list.
///
/// Decided by the kind of JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum SendRelatedBodyItem {
    /// The value as `Point`.
    ///
    /// It has `x`.
    Point(Point),
    /// The value as `Binary`.
    Binary(binary::Binary),
}

impl json::Decode for SendRelatedBodyItem {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::String => node.decode().map(Self::Binary),
            json::Kind::Object => node.decode().map(Self::Point),
            _ => Err(node.no_variant()),
        }
    }
}

impl json::Encode for SendRelatedBodyItem {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Point(value) => out.value(value),
            Self::Binary(value) => out.value(value),
        }
    }
}

impl From<Point> for SendRelatedBodyItem {
    fn from(value: Point) -> Self {
        Self::Point(value)
    }
}

impl From<binary::Binary> for SendRelatedBodyItem {
    fn from(value: binary::Binary) -> Self {
        Self::Binary(value)
    }
}

json::serde_for!(SendRelatedBodyItem);
