//! `NotOne` and `NotOneVariant1`.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::union::{self, Kind};

/// What is either a number or one of these texts is no set of values.
#[derive(Debug, Clone, PartialEq)]
pub enum NotOne {
    /// The value as `NotOneVariant1`.
    Enum(NotOneVariant1),
    /// The value as `i64`.
    Integer(i64),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl serde::Serialize for NotOne {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Enum(value) => serde::Serialize::serialize(value, serializer),
            Self::Integer(value) => serde::Serialize::serialize(value, serializer),
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for NotOne {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for NotOne {
    fn scalar<E: serde::de::Error>(scalar: union::Scalar) -> Result<Self, E> {
        match scalar.kind() {
            Kind::Integer => scalar.read_or_other(Self::Integer),
            Kind::String => scalar.read_or_other(Self::Enum),
            _ => scalar.other(),
        }
    }

    fn other(value: serde_json::Value) -> Option<Self> {
        Some(Self::Other(value))
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NotOneVariant1 {
    /// `auto`
    Auto,
    /// A value that the description does not know.
    Other(String),
}

impl NotOneVariant1 {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for NotOneVariant1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for NotOneVariant1 {
    fn from(value: String) -> Self {
        match value.as_str() {
            "auto" => Self::Auto,
            _ => Self::Other(value),
        }
    }
}

impl Serialize for NotOneVariant1 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for NotOneVariant1 {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}
