//! `Schema19`.

use crate::runtime::union;
use super::{Schema18, Schema2, Schema5};

/// Type of the schema `Schema19`.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum Schema19 {
    /// The value as `Schema2`.
    Schema2(Schema2),
    /// The value as `Schema5`.
    Schema5(Schema5),
    /// The value as `Schema18`.
    Schema18(Schema18),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl serde::Serialize for Schema19 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Schema2(value) => {
                union::with_tag(serializer, "petType", "tag-0", value)
            }
            Self::Schema5(value) => {
                union::with_tag(serializer, "petType", "tag-1", value)
            }
            Self::Schema18(value) => {
                union::with_tag(serializer, "petType", "tag-2", value)
            }
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Schema19 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for Schema19 {
    fn object<'de, A: serde::de::MapAccess<'de>>(
        mut object: union::Object<A>,
    ) -> Result<Self, A::Error> {
        match object.tag("petType")? {
            Some("tag-0" | "Schema2") => object.read_untagged().map(Self::Schema2),
            Some("tag-1" | "Schema5") => object.read_untagged().map(Self::Schema5),
            Some("tag-2" | "Schema18") => object.read_untagged().map(Self::Schema18),
            _ => object.other(),
        }
    }

    fn other(value: serde_json::Value) -> Option<Self> {
        Some(Self::Other(value))
    }
}
