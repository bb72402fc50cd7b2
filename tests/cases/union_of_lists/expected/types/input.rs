//! `Input`.

use crate::runtime::union::{self, Kind};

/// Type of the schema `Input`.
#[derive(Debug, Clone, PartialEq)]
pub enum Input {
    /// The value as `String`.
    String(String),
    /// The value as `Vec<String>`.
    StringList(Vec<String>),
    /// The value as `Vec<i64>`.
    IntegerList(Vec<i64>),
    /// The value as `Vec<Vec<i64>>`.
    IntegerListList(Vec<Vec<i64>>),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl serde::Serialize for Input {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::String(value) => serde::Serialize::serialize(value, serializer),
            Self::StringList(value) => serde::Serialize::serialize(value, serializer),
            Self::IntegerList(value) => serde::Serialize::serialize(value, serializer),
            Self::IntegerListList(value) => {
                serde::Serialize::serialize(value, serializer)
            }
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Input {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for Input {
    fn scalar<E: serde::de::Error>(scalar: union::Scalar) -> Result<Self, E> {
        match scalar.kind() {
            Kind::String => scalar.read_or_other(Self::String),
            _ => scalar.other(),
        }
    }

    fn list<'de, A: serde::de::SeqAccess<'de>>(
        list: union::List<A>,
    ) -> Result<Self, A::Error> {
        let mut attempts = list.attempts()?;
        if let Some(found) = attempts.take("Vec<String>") {
            return Ok(Self::StringList(found));
        }
        if let Some(found) = attempts.take("Vec<i64>") {
            return Ok(Self::IntegerList(found));
        }
        if let Some(found) = attempts.take("Vec<Vec<i64>>") {
            return Ok(Self::IntegerListList(found));
        }
        Ok(Self::Other(attempts.keep()))
    }

    fn other(value: serde_json::Value) -> Option<Self> {
        Some(Self::Other(value))
    }
}
