// @generated
//! `Inner`.

use crate::runtime::json;
use super::{First, Second};

/// Type of the schema `Inner`.
///
/// Decided by the member `kind`.
#[derive(Debug, Clone, PartialEq)]
pub enum Inner {
    /// The value as `First`.
    ///
    /// Its `kind` is `one`.
    First(First),
    /// The value as `Second`.
    ///
    /// Its `kind` is `two` or `zwei`.
    Second(Second),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Inner {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("kind").as_deref() {
            Some("one") => node.decode().map(Self::First),
            Some("two" | "zwei") => node.decode().map(Self::Second),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Inner {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::First(value) => out.value(value),
            Self::Second(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<First> for Inner {
    fn from(value: First) -> Self {
        Self::First(value)
    }
}

impl From<Second> for Inner {
    fn from(value: Second) -> Self {
        Self::Second(value)
    }
}

json::serde_for!(Inner);
