// @generated
//! `Shape`.

use crate::runtime::json;
use super::{Round, Square};

/// Type of the schema `Shape`.
///
/// Decided by the member `kind`, and without it, by what fits best, the first of equals.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// The value as `Round`.
    ///
    /// Its `kind` is `round`.
    Round(Round),
    /// The value as `Square`.
    ///
    /// Its `kind` is `square`.
    Square(Square),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Shape {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("kind").as_deref() {
            Some("round") => node.decode().map(Self::Round),
            Some("square") => node.decode().map(Self::Square),
            None => {
                match json::choose(
                    node,
                    &[<Round as json::Decode>::fits, <Square as json::Decode>::fits],
                ) {
                    Some(0) => node.decode_or(Self::Round, Self::Other),
                    Some(1) => node.decode_or(Self::Square, Self::Other),
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
            Self::Round(value) => out.value(value),
            Self::Square(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Round> for Shape {
    fn from(value: Round) -> Self {
        Self::Round(value)
    }
}

impl From<Square> for Shape {
    fn from(value: Square) -> Self {
        Self::Square(value)
    }
}

json::serde_for!(Shape);
