// @generated
//! `Mixed`.

use crate::runtime::json;
use super::{MixedA, MixedC};

/// Type of the schema `Mixed`.
///
/// Decided by the member `t`.
#[derive(Debug, Clone, PartialEq)]
pub enum Mixed {
    /// The value as `MixedA`.
    ///
    /// Its `t` is `1` or `MixedA`.
    MixedA(MixedA),
    /// The value as `MixedC`.
    ///
    /// Its `t` is `MixedC`.
    MixedC(MixedC),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Mixed {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("t").as_deref() {
            Some("1" | "MixedA") => node.decode().map(Self::MixedA),
            Some("MixedC") => node.without("t").decode().map(Self::MixedC),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Mixed {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::MixedA(value) => out.value(value),
            Self::MixedC(value) => out.tagged("t", "MixedC", value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<MixedA> for Mixed {
    fn from(value: MixedA) -> Self {
        Self::MixedA(value)
    }
}

impl From<MixedC> for Mixed {
    fn from(value: MixedC) -> Self {
        Self::MixedC(value)
    }
}

json::serde_for!(Mixed);
