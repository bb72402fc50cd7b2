//! `Expression`.

use crate::runtime::union::{self, Kind};
use super::Sum;

/// Type of the schema `Expression`.
#[derive(Debug, Clone, PartialEq)]
pub enum Expression {
    /// The value as `i64`.
    Integer(i64),
    /// The value as `Sum`.
    Sum(Sum),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl serde::Serialize for Expression {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Integer(value) => serde::Serialize::serialize(value, serializer),
            Self::Sum(value) => serde::Serialize::serialize(value, serializer),
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Expression {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for Expression {
    fn scalar<E: serde::de::Error>(scalar: union::Scalar) -> Result<Self, E> {
        match scalar.kind() {
            Kind::Integer => scalar.read_or_other(Self::Integer),
            _ => scalar.other(),
        }
    }

    fn object<'de, A: serde::de::MapAccess<'de>>(
        object: union::Object<A>,
    ) -> Result<Self, A::Error> {
        object.read().map(Self::Sum)
    }

    fn other(value: serde_json::Value) -> Option<Self> {
        Some(Self::Other(value))
    }
}
