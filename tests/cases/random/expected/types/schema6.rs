//! `Schema6` and `Schema6Variant1`.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::union::{self, Kind};

/// Type of the schema `Schema6`.
#[derive(Debug, Clone, PartialEq)]
pub enum Schema6 {
    /// The value as `Schema6Variant1`.
    Enum(Schema6Variant1),
    /// The value as `bool`.
    Boolean(bool),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl serde::Serialize for Schema6 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Enum(value) => serde::Serialize::serialize(value, serializer),
            Self::Boolean(value) => serde::Serialize::serialize(value, serializer),
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Schema6 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for Schema6 {
    fn scalar<E: serde::de::Error>(scalar: union::Scalar) -> Result<Self, E> {
        match scalar.kind() {
            Kind::Boolean => scalar.read_or_other(Self::Boolean),
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
pub enum Schema6Variant1 {
    /// The empty string.
    Empty,
    /// `a`
    A,
    /// `Other`
    OtherValue,
    /// `ß`
    Ss,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema6Variant1 {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Empty => "",
            Self::A => "a",
            Self::OtherValue => "Other",
            Self::Ss => "ß",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema6Variant1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema6Variant1 {
    fn from(value: String) -> Self {
        match value.as_str() {
            "" => Self::Empty,
            "a" => Self::A,
            "Other" => Self::OtherValue,
            "ß" => Self::Ss,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl Serialize for Schema6Variant1 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Schema6Variant1 {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}
