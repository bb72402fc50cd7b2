//! `Schema42`.

use crate::runtime::union;
use super::{Schema12, Schema23};

/// Type of the schema `Schema42`.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum Schema42 {
    /// The value as `Schema23`.
    Schema23(Schema23),
    /// The value as `Schema12`.
    Schema12(Schema12),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl serde::Serialize for Schema42 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Schema23(value) => serde::Serialize::serialize(value, serializer),
            Self::Schema12(value) => serde::Serialize::serialize(value, serializer),
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Schema42 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for Schema42 {
    fn object<'de, A: serde::de::MapAccess<'de>>(
        mut object: union::Object<A>,
    ) -> Result<Self, A::Error> {
        match object.tag("kind")? {
            Some("tag-0" | "Schema23") => object.read().map(Self::Schema23),
            Some("tag-1" | "Schema12") => object.read().map(Self::Schema12),
            _ => object.other(),
        }
    }

    fn other(value: serde_json::Value) -> Option<Self> {
        Some(Self::Other(value))
    }
}
