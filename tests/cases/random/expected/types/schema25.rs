//! `Schema25`.

use crate::runtime::union;
use super::{Schema17, Schema18};

/// Type of the schema `Schema25`.
#[derive(Debug, Clone, PartialEq)]
pub enum Schema25 {
    /// The value as `Schema17`.
    Schema17(Schema17),
    /// The value as `Schema18`.
    Schema18(Schema18),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl serde::Serialize for Schema25 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Schema17(value) => serde::Serialize::serialize(value, serializer),
            Self::Schema18(value) => serde::Serialize::serialize(value, serializer),
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Schema25 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for Schema25 {
    fn object<'de, A: serde::de::MapAccess<'de>>(
        mut object: union::Object<A>,
    ) -> Result<Self, A::Error> {
        match object.sole_of(&["updated_at", "id"])? {
            Some("updated_at") => object.read().map(Self::Schema17),
            Some("id") => object.read().map(Self::Schema18),
            _ => object.other(),
        }
    }

    fn other(value: serde_json::Value) -> Option<Self> {
        Some(Self::Other(value))
    }
}
