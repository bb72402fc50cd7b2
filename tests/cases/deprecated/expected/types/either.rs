//! `Either`.

use crate::runtime::union::{self, Kind};
use super::{Old, OldKind};

/// Type of the schema `Either`.
#[derive(Debug, Clone, PartialEq)]
pub enum Either {
    /// The value as `Old`.
    Old(Old),
    /// The value as `OldKind`.
    OldKind(OldKind),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl serde::Serialize for Either {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Old(value) => serde::Serialize::serialize(value, serializer),
            Self::OldKind(value) => serde::Serialize::serialize(value, serializer),
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Either {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for Either {
    fn scalar<E: serde::de::Error>(scalar: union::Scalar) -> Result<Self, E> {
        match scalar.kind() {
            Kind::String => scalar.read_or_other(Self::OldKind),
            _ => scalar.other(),
        }
    }

    fn object<'de, A: serde::de::MapAccess<'de>>(
        object: union::Object<A>,
    ) -> Result<Self, A::Error> {
        object.read().map(Self::Old)
    }

    fn other(value: serde_json::Value) -> Option<Self> {
        Some(Self::Other(value))
    }
}
