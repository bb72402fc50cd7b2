//! `LooseEither` and `LooseChoice`.

#[cfg(feature = "full")]
use crate::runtime::union::{self, Kind};
use super::List;

/// Type of the parameter `either`.
#[derive(Debug, Clone, PartialEq)]
pub enum LooseEither {
    /// The value as `String`.
    String(String),
    /// The value as `i64`.
    Integer(i64),
}

impl serde::Serialize for LooseEither {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::String(value) => serde::Serialize::serialize(value, serializer),
            Self::Integer(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

#[cfg(feature = "full")]
impl<'de> serde::Deserialize<'de> for LooseEither {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

#[cfg(feature = "full")]
impl union::Union for LooseEither {
    fn scalar<E: serde::de::Error>(scalar: union::Scalar) -> Result<Self, E> {
        match scalar.kind() {
            Kind::Integer => scalar.read_or_other(Self::Integer),
            Kind::String => scalar.read_or_other(Self::String),
            _ => scalar.other(),
        }
    }
}

/// Type of the parameter `choice`.
#[derive(Debug, Clone, PartialEq)]
pub enum LooseChoice {
    /// The value as `List`.
    List(List),
    /// The value as `bool`.
    Boolean(bool),
}

impl serde::Serialize for LooseChoice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::List(value) => serde::Serialize::serialize(value, serializer),
            Self::Boolean(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

#[cfg(feature = "full")]
impl<'de> serde::Deserialize<'de> for LooseChoice {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

#[cfg(feature = "full")]
impl union::Union for LooseChoice {
    fn scalar<E: serde::de::Error>(scalar: union::Scalar) -> Result<Self, E> {
        match scalar.kind() {
            Kind::Boolean => scalar.read_or_other(Self::Boolean),
            _ => scalar.other(),
        }
    }

    fn list<'de, A: serde::de::SeqAccess<'de>>(
        list: union::List<A>,
    ) -> Result<Self, A::Error> {
        list.read().map(Self::List)
    }
}
