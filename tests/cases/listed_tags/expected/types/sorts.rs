// @generated
//! `Sorts`.

use crate::runtime::json;
use super::{Plain, Rare};

/// Type of the schema `Sorts`.
///
/// Decided by the member `sort`.
#[derive(Debug, Clone, PartialEq)]
pub enum Sorts {
    /// The value as `Plain`.
    ///
    /// Its `sort` is `plain` or `Plain`.
    Plain(Plain),
    /// The value as `Rare`.
    ///
    /// Its `sort` is `rare` or `Rare`.
    Rare(Rare),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Sorts {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("sort").as_deref() {
            Some("plain" | "Plain") => node.decode().map(Self::Plain),
            Some("rare" | "Rare") => node.decode().map(Self::Rare),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Sorts {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Plain(value) => out.value(value),
            Self::Rare(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Plain> for Sorts {
    fn from(value: Plain) -> Self {
        Self::Plain(value)
    }
}

impl From<Rare> for Sorts {
    fn from(value: Rare) -> Self {
        Self::Rare(value)
    }
}

json::serde_for!(Sorts);
