// @generated
//! `Numbered2`.

use crate::runtime::json;
use super::{First, Second};

/// Type of the schema `Numbered2`.
///
/// Decided by the member `kind`.
#[derive(Debug, Clone, PartialEq)]
pub enum Numbered2 {
    /// The value as `First`.
    ///
    /// Its `kind` is `1` or `First`.
    First(First),
    /// The value as `Second`.
    ///
    /// Its `kind` is `2` or `Second`.
    Second(Second),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Numbered2 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("kind").as_deref() {
            Some("1" | "First") => node.decode().map(Self::First),
            Some("2" | "Second") => node.decode().map(Self::Second),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Numbered2 {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::First(value) => out.tagged_json("kind", "1", value),
            Self::Second(value) => out.tagged_json("kind", "2", value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<First> for Numbered2 {
    fn from(value: First) -> Self {
        Self::First(value)
    }
}

impl From<Second> for Numbered2 {
    fn from(value: Second) -> Self {
        Self::Second(value)
    }
}

json::serde_for!(Numbered2);
