// @generated
//! `Signal`.

use crate::runtime::json;
use super::{Alarm, Anything};

/// Type of the schema `Signal`.
///
/// Decided by the member `kind`.
#[derive(Debug, Clone, PartialEq)]
pub enum Signal {
    /// The value as `Alarm`.
    ///
    /// Its `kind` is `alarm` or `Alarm`.
    Alarm(Alarm),
    /// The value as `Anything`.
    ///
    /// Its `kind` is `any` or `Anything`.
    Anything(Anything),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Signal {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("kind").as_deref() {
            Some("alarm" | "Alarm") => node.decode().map(Self::Alarm),
            Some("any" | "Anything") => node.decode().map(Self::Anything),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Signal {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Alarm(value) => out.value(value),
            Self::Anything(value) => out.tagged("kind", "any", value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Alarm> for Signal {
    fn from(value: Alarm) -> Self {
        Self::Alarm(value)
    }
}

impl From<Anything> for Signal {
    fn from(value: Anything) -> Self {
        Self::Anything(value)
    }
}

json::serde_for!(Signal);
