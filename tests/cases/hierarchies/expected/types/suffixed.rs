// @generated
//! `Suffixed`.

use crate::runtime::json;
use super::{Egg, Ham};

/// Type of the schema `Suffixed`.
///
/// Decided by the member `kind`.
#[derive(Debug, Clone, PartialEq)]
pub enum Suffixed {
    /// The value as `Ham`.
    ///
    /// Its `kind` is `HAM_TYPE`.
    Ham(Ham),
    /// The value as `Egg`.
    ///
    /// Its `kind` is `EGG_TYPE`.
    Egg(Egg),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Suffixed {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("kind").as_deref() {
            Some("HAM_TYPE") => node.decode().map(Self::Ham),
            Some("EGG_TYPE") => node.decode().map(Self::Egg),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Suffixed {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Ham(value) => out.value(value),
            Self::Egg(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Ham> for Suffixed {
    fn from(value: Ham) -> Self {
        Self::Ham(value)
    }
}

impl From<Egg> for Suffixed {
    fn from(value: Egg) -> Self {
        Self::Egg(value)
    }
}

json::serde_for!(Suffixed);
