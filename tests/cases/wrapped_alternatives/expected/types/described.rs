// @generated
//! `Described`.

use crate::runtime::json;
use super::{A, B};

/// Type of the schema `Described`.
///
/// Decided by the member `k`.
#[derive(Debug, Clone, PartialEq)]
pub enum Described {
    /// The value as `A`.
    ///
    /// Its `k` is `a` or `A`.
    A(A),
    /// the second
    ///
    /// Its `k` is `b` or `B`.
    B(B),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Described {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("k").as_deref() {
            Some("a" | "A") => node.decode().map(Self::A),
            Some("b" | "B") => node.decode().map(Self::B),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Described {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::A(value) => out.value(value),
            Self::B(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<A> for Described {
    fn from(value: A) -> Self {
        Self::A(value)
    }
}

impl From<B> for Described {
    fn from(value: B) -> Self {
        Self::B(value)
    }
}

json::serde_for!(Described);
