// @generated
//! `Outer`.

use crate::runtime::json;
use super::{Inner, Third};

/// Type of the schema `Outer`.
///
/// Decided by the member `kind`.
#[derive(Debug, Clone, PartialEq)]
pub enum Outer {
    /// The value as `Inner`.
    ///
    /// Its `kind` is `Inner`, `one`, `two` or `zwei`.
    Inner(Inner),
    /// The value as `Third`.
    ///
    /// Its `kind` is `three` or `Third`.
    Third(Third),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Outer {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("kind").as_deref() {
            Some("Inner" | "one" | "two" | "zwei") => node.decode().map(Self::Inner),
            Some("three" | "Third") => node.decode().map(Self::Third),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Outer {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Inner(value) => out.tagged("kind", "Inner", value),
            Self::Third(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Inner> for Outer {
    fn from(value: Inner) -> Self {
        Self::Inner(value)
    }
}

impl From<Third> for Outer {
    fn from(value: Third) -> Self {
        Self::Third(value)
    }
}

json::serde_for!(Outer);
