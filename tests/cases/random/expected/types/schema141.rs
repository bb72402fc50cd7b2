//! `Schema141`.

use crate::runtime::union;
use super::{Schema5, Schema8};

/// Type of the schema `Schema141`.
#[derive(Debug, Clone, PartialEq)]
pub enum Schema141 {
    /// The value as `Schema5`.
    Schema5(Schema5),
    /// The value as `Schema8`.
    Schema8(Schema8),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl serde::Serialize for Schema141 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Schema5(value) => serde::Serialize::serialize(value, serializer),
            Self::Schema8(value) => serde::Serialize::serialize(value, serializer),
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Schema141 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for Schema141 {
    fn object<'de, A: serde::de::MapAccess<'de>>(
        mut object: union::Object<A>,
    ) -> Result<Self, A::Error> {
        match object.sole_of(&["é", "self"])? {
            Some("é") => object.read().map(Self::Schema5),
            Some("self") => object.read().map(Self::Schema8),
            _ => object.other(),
        }
    }

    fn other(value: serde_json::Value) -> Option<Self> {
        Some(Self::Other(value))
    }
}
