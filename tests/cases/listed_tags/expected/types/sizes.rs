// @generated
//! `Sizes`.

use crate::runtime::json;
use super::{Large, Small};

/// Type of the schema `Sizes`.
///
/// Decided by the member `size`.
#[derive(Debug, Clone, PartialEq)]
pub enum Sizes {
    /// The value as `Small`.
    ///
    /// Its `size` is `small`, `little`, `S` or `Small`.
    Small(Small),
    /// The value as `Large`.
    ///
    /// Its `size` is `large`, `big`, `L` or `Large`.
    Large(Large),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Sizes {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("size").as_deref() {
            Some("small" | "little" | "S" | "Small") => node.decode().map(Self::Small),
            Some("large" | "big" | "L" | "Large") => node.decode().map(Self::Large),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Sizes {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Small(value) => out.value(value),
            Self::Large(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Small> for Sizes {
    fn from(value: Small) -> Self {
        Self::Small(value)
    }
}

impl From<Large> for Sizes {
    fn from(value: Large) -> Self {
        Self::Large(value)
    }
}

json::serde_for!(Sizes);
