// @generated
//! `Outer`.

use crate::runtime::json;
use super::{A, Inner};

/// Type of the schema `Outer`.
///
/// Decided by the member `k`.
#[derive(Debug, Clone, PartialEq)]
pub enum Outer {
    /// The value as `A`.
    ///
    /// Its `k` is `A`.
    A(A),
    /// The value as `Inner`.
    ///
    /// Its `k` is `b`, `B`, `c` or `C`.
    Inner(Inner),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Outer {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("k").as_deref() {
            Some("A") => node.decode().map(Self::A),
            Some("b" | "B" | "c" | "C") => node.decode().map(Self::Inner),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Outer {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::A(value) => out.value(value),
            Self::Inner(value) => out.tagged("k", "b", value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<A> for Outer {
    fn from(value: A) -> Self {
        Self::A(value)
    }
}

impl From<Inner> for Outer {
    fn from(value: Inner) -> Self {
        Self::Inner(value)
    }
}

json::serde_for!(Outer);
