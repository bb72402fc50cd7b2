//! `Schema59`.

use crate::runtime::union;
use super::{Schema14, Schema54, Schema57};

/// Type of the schema `Schema59`.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum Schema59 {
    /// The value as `Schema54`.
    Schema54(Schema54),
    /// The value as `Schema14`.
    Schema14(Schema14),
    /// The value as `Schema57`.
    Schema57(Schema57),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl serde::Serialize for Schema59 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Schema54(value) => {
                union::with_tag(serializer, "petType", "tag-0", value)
            }
            Self::Schema14(value) => {
                union::with_tag(serializer, "petType", "tag-1", value)
            }
            Self::Schema57(value) => {
                union::with_tag(serializer, "petType", "tag-2", value)
            }
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Schema59 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for Schema59 {
    fn object<'de, A: serde::de::MapAccess<'de>>(
        mut object: union::Object<A>,
    ) -> Result<Self, A::Error> {
        match object.tag("petType")? {
            Some("tag-0" | "Schema54") => object.read_untagged().map(Self::Schema54),
            Some("tag-1" | "Schema14") => object.read_untagged().map(Self::Schema14),
            Some("tag-2" | "Schema57") => object.read_untagged().map(Self::Schema57),
            _ => object.other(),
        }
    }

    fn other(value: serde_json::Value) -> Option<Self> {
        Some(Self::Other(value))
    }
}
