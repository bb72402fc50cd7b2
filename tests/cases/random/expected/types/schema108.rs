//! `Schema108`.

use crate::runtime::union;
use super::{Schema5, Schema65};

/// Type of the schema `Schema108`.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum Schema108 {
    /// The value as `Schema65`.
    Schema65(Schema65),
    /// The value as `Schema5`.
    Schema5(Schema5),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl serde::Serialize for Schema108 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Schema65(value) => serde::Serialize::serialize(value, serializer),
            Self::Schema5(value) => serde::Serialize::serialize(value, serializer),
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Schema108 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for Schema108 {
    fn object<'de, A: serde::de::MapAccess<'de>>(
        mut object: union::Object<A>,
    ) -> Result<Self, A::Error> {
        match object.sole_of(&["type", "id"])? {
            Some("type") => object.read().map(Self::Schema65),
            Some("id") => object.read().map(Self::Schema5),
            _ => object.other(),
        }
    }

    fn other(value: serde_json::Value) -> Option<Self> {
        Some(Self::Other(value))
    }
}
