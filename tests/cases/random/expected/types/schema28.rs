//! `Schema28` and `Schema28Variant1Item`.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::union;
use super::Schema22;

/// Type of the schema `Schema28`.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum Schema28 {
    /// The value as `Vec<Schema28Variant1Item>`.
    EnumList(Vec<Schema28Variant1Item>),
    /// The value as `Schema22`.
    Schema22(Schema22),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl serde::Serialize for Schema28 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::EnumList(value) => serde::Serialize::serialize(value, serializer),
            Self::Schema22(value) => serde::Serialize::serialize(value, serializer),
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Schema28 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for Schema28 {
    fn list<'de, A: serde::de::SeqAccess<'de>>(
        list: union::List<A>,
    ) -> Result<Self, A::Error> {
        list.read().map(Self::EnumList)
    }

    fn object<'de, A: serde::de::MapAccess<'de>>(
        object: union::Object<A>,
    ) -> Result<Self, A::Error> {
        object.read().map(Self::Schema22)
    }

    fn other(value: serde_json::Value) -> Option<Self> {
        Some(Self::Other(value))
    }
}

/// An item of the list.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema28Variant1Item {
    /// `a`
    A,
    /// `+1`
    Plus1,
    /// `-1`
    Minus1,
    /// `null`
    Null,
    /// `Other`
    OtherValue,
    /// `self`
    Self_,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema28Variant1Item {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::Plus1 => "+1",
            Self::Minus1 => "-1",
            Self::Null => "null",
            Self::OtherValue => "Other",
            Self::Self_ => "self",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema28Variant1Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema28Variant1Item {
    fn from(value: String) -> Self {
        match value.as_str() {
            "a" => Self::A,
            "+1" => Self::Plus1,
            "-1" => Self::Minus1,
            "null" => Self::Null,
            "Other" => Self::OtherValue,
            "self" => Self::Self_,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl Serialize for Schema28Variant1Item {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Schema28Variant1Item {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}
