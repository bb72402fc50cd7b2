// @generated
//! `Tracked`.

use crate::runtime::json;
use super::{Bicycle, Lorry, Tank};

/// Type of the schema `Tracked`.
///
/// Decided by the member `kind`.
#[derive(Debug, Clone, PartialEq)]
pub enum Tracked {
    /// The value as `Lorry`.
    ///
    /// Its `kind` is `LORRY` or `Lorry`.
    Lorry(Lorry),
    /// The value as `Bicycle`.
    ///
    /// Its `kind` is `BICYCLE` or `Bicycle`.
    Bicycle(Bicycle),
    /// The value as `Tank`.
    ///
    /// Its `kind` is `Tank`.
    Tank(Tank),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Tracked {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("kind").as_deref() {
            Some("LORRY" | "Lorry") => node.decode().map(Self::Lorry),
            Some("BICYCLE" | "Bicycle") => node.decode().map(Self::Bicycle),
            Some("Tank") => node.decode().map(Self::Tank),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Tracked {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Lorry(value) => out.value(value),
            Self::Bicycle(value) => out.value(value),
            Self::Tank(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Lorry> for Tracked {
    fn from(value: Lorry) -> Self {
        Self::Lorry(value)
    }
}

impl From<Bicycle> for Tracked {
    fn from(value: Bicycle) -> Self {
        Self::Bicycle(value)
    }
}

impl From<Tank> for Tracked {
    fn from(value: Tank) -> Self {
        Self::Tank(value)
    }
}

json::serde_for!(Tracked);
