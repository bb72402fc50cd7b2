//! `Runner`.

use crate::runtime::union;
use super::{Runbook, Sidecar};

/// The property has other values than the names of the components.
#[derive(Debug, Clone, PartialEq)]
pub enum Runner {
    /// The value as `Sidecar`.
    Sidecar(Sidecar),
    /// The value as `Runbook`.
    Runbook(Runbook),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl serde::Serialize for Runner {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Sidecar(value) => serde::Serialize::serialize(value, serializer),
            Self::Runbook(value) => serde::Serialize::serialize(value, serializer),
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Runner {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for Runner {
    fn object<'de, A: serde::de::MapAccess<'de>>(
        mut object: union::Object<A>,
    ) -> Result<Self, A::Error> {
        match object.first_of(&["uri"])? {
            Some("uri") => object.read().map(Self::Runbook),
            None => object.read().map(Self::Sidecar),
            _ => object.other(),
        }
    }

    fn other(value: serde_json::Value) -> Option<Self> {
        Some(Self::Other(value))
    }
}
