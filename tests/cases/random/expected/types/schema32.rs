//! `Schema32`.

use crate::runtime::union::{self, Kind};

/// Type of the schema `Schema32`.
#[derive(Debug, Clone, PartialEq)]
pub enum Schema32 {
    /// The value as `f64`.
    Number(f64),
    /// The value as `bool`.
    Boolean(bool),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl serde::Serialize for Schema32 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(value) => serde::Serialize::serialize(value, serializer),
            Self::Boolean(value) => serde::Serialize::serialize(value, serializer),
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Schema32 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for Schema32 {
    fn scalar<E: serde::de::Error>(scalar: union::Scalar) -> Result<Self, E> {
        match scalar.kind() {
            Kind::Boolean => scalar.read_or_other(Self::Boolean),
            Kind::Integer | Kind::Number => scalar.read_or_other(Self::Number),
            _ => scalar.other(),
        }
    }

    fn other(value: serde_json::Value) -> Option<Self> {
        Some(Self::Other(value))
    }
}
