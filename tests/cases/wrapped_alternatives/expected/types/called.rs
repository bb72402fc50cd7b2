// @generated
//! `Called`.

use crate::runtime::json;
use super::{A, AlsoB};

/// Type of the schema `Called`.
///
/// Decided by the member `k`.
#[derive(Debug, Clone, PartialEq)]
pub enum Called {
    /// The value as `A`.
    ///
    /// Its `k` is `a` or `A`.
    A(A),
    /// The value as `AlsoB`.
    ///
    /// Its `k` is `AlsoB` or `b`.
    AlsoB(AlsoB),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Called {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("k").as_deref() {
            Some("a" | "A") => node.decode().map(Self::A),
            Some("AlsoB" | "b") => node.decode().map(Self::AlsoB),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Called {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::A(value) => out.value(value),
            Self::AlsoB(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<A> for Called {
    fn from(value: A) -> Self {
        Self::A(value)
    }
}

impl From<AlsoB> for Called {
    fn from(value: AlsoB) -> Self {
        Self::AlsoB(value)
    }
}

json::serde_for!(Called);
