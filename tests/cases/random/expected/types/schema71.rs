//! `Schema71`.

use crate::runtime::union::{self, Kind};

/// Type of the schema `Schema71`.
#[derive(Debug, Clone, PartialEq)]
pub enum Schema71 {
    /// The value as `i64`.
    Integer(i64),
    /// The value as `bool`.
    Boolean(bool),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl serde::Serialize for Schema71 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Integer(value) => serde::Serialize::serialize(value, serializer),
            Self::Boolean(value) => serde::Serialize::serialize(value, serializer),
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Schema71 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for Schema71 {
    fn scalar<E: serde::de::Error>(scalar: union::Scalar) -> Result<Self, E> {
        match scalar.kind() {
            Kind::Boolean => scalar.read_or_other(Self::Boolean),
            Kind::Integer => scalar.read_or_other(Self::Integer),
            _ => scalar.other(),
        }
    }

    fn other(value: serde_json::Value) -> Option<Self> {
        Some(Self::Other(value))
    }
}
