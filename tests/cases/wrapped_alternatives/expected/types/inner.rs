// @generated
//! `Inner`.

use crate::runtime::json;
use super::{B, C};

/// Type of the schema `Inner`.
///
/// Decided by the member `k`.
#[derive(Debug, Clone, PartialEq)]
pub enum Inner {
    /// The value as `B`.
    ///
    /// Its `k` is `b` or `B`.
    B(B),
    /// The value as `C`.
    ///
    /// Its `k` is `c` or `C`.
    C(C),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Inner {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("k").as_deref() {
            Some("b" | "B") => node.decode().map(Self::B),
            Some("c" | "C") => node.decode().map(Self::C),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Inner {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::B(value) => out.value(value),
            Self::C(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<B> for Inner {
    fn from(value: B) -> Self {
        Self::B(value)
    }
}

impl From<C> for Inner {
    fn from(value: C) -> Self {
        Self::C(value)
    }
}

json::serde_for!(Inner);
