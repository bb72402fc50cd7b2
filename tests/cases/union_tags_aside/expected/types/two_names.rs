// @generated
//! `TwoNames`.

use crate::runtime::json;
use super::{NameA, NameB, Second};

/// Type of the schema `TwoNames`.
///
/// Decided by the member `t`.
#[derive(Debug, Clone, PartialEq)]
pub enum TwoNames {
    /// The value as `NameA`.
    ///
    /// Its `t` is `a` or `NameA`.
    NameA(NameA),
    /// The value as `NameB`.
    ///
    /// Its `t` is `b` or `NameB`.
    NameB(NameB),
    /// The value as `Second`.
    ///
    /// Its `t` is `c` or `Second`.
    Second(Second),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for TwoNames {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("t").as_deref() {
            Some("a" | "NameA") => node.decode().map(Self::NameA),
            Some("b" | "NameB") => node.decode().map(Self::NameB),
            Some("c" | "Second") => node.decode().map(Self::Second),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for TwoNames {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::NameA(value) => out.value(value),
            Self::NameB(value) => out.value(value),
            Self::Second(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Second> for TwoNames {
    fn from(value: Second) -> Self {
        Self::Second(value)
    }
}

json::serde_for!(TwoNames);
