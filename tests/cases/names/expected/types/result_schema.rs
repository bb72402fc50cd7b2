//! `ResultSchema`.

use crate::runtime::union::{self, Kind};
use super::VecSchema;

/// Type of the schema `Result`.
#[derive(Debug, Clone, PartialEq)]
pub enum ResultSchema {
    /// The value as `String`.
    String(String),
    /// The value as `Vec<VecSchema>`.
    VecList(Vec<VecSchema>),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl serde::Serialize for ResultSchema {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::String(value) => serde::Serialize::serialize(value, serializer),
            Self::VecList(value) => serde::Serialize::serialize(value, serializer),
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for ResultSchema {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for ResultSchema {
    fn scalar<E: serde::de::Error>(scalar: union::Scalar) -> Result<Self, E> {
        match scalar.kind() {
            Kind::String => scalar.read_or_other(Self::String),
            _ => scalar.other(),
        }
    }

    fn list<'de, A: serde::de::SeqAccess<'de>>(
        list: union::List<A>,
    ) -> Result<Self, A::Error> {
        list.read().map(Self::VecList)
    }

    fn other(value: serde_json::Value) -> Option<Self> {
        Some(Self::Other(value))
    }
}
