// @generated
//! `Spelt`.

use crate::runtime::json;
use super::{SpeltA, SpeltB};

/// Type of the schema `Spelt`.
///
/// Decided by the member `type`.
#[derive(Debug, Clone, PartialEq)]
pub enum Spelt {
    /// The value as `SpeltA`.
    ///
    /// Its `type` is `a` or `SpeltA`.
    SpeltA(SpeltA),
    /// The value as `SpeltB`.
    ///
    /// Its `type` is `b` or `SpeltB`.
    SpeltB(SpeltB),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Spelt {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("type").as_deref() {
            Some("a" | "SpeltA") => node.decode().map(Self::SpeltA),
            Some("b" | "SpeltB") => node.decode().map(Self::SpeltB),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Spelt {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::SpeltA(value) => out.value(value),
            Self::SpeltB(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<SpeltA> for Spelt {
    fn from(value: SpeltA) -> Self {
        Self::SpeltA(value)
    }
}

impl From<SpeltB> for Spelt {
    fn from(value: SpeltB) -> Self {
        Self::SpeltB(value)
    }
}

json::serde_for!(Spelt);
