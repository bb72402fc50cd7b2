//! `Schema35`.

use crate::runtime::union;
use super::{Schema2, Schema7};

/// Type of the schema `Schema35`.
#[derive(Debug, Clone, PartialEq)]
pub enum Schema35 {
    /// The value as `Schema2`.
    Schema2(Schema2),
    /// The value as `Schema7`.
    Schema7(Schema7),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl serde::Serialize for Schema35 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Schema2(value) => serde::Serialize::serialize(value, serializer),
            Self::Schema7(value) => serde::Serialize::serialize(value, serializer),
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Schema35 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for Schema35 {
    fn object<'de, A: serde::de::MapAccess<'de>>(
        mut object: union::Object<A>,
    ) -> Result<Self, A::Error> {
        match object.first_of(&["updated_at"])? {
            Some("updated_at") => object.read().map(Self::Schema7),
            None => object.read().map(Self::Schema2),
            _ => object.other(),
        }
    }

    fn other(value: serde_json::Value) -> Option<Self> {
        Some(Self::Other(value))
    }
}
