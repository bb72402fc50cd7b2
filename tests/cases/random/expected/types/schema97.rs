//! `Schema97`.

use crate::runtime::union;
use super::{Schema12, Schema70, Schema84};

/// Type of the schema `Schema97`.
#[derive(Debug, Clone, PartialEq)]
pub enum Schema97 {
    /// The value as `Schema70`.
    Schema70(Schema70),
    /// The value as `Schema12`.
    Schema12(Schema12),
    /// The value as `Schema84`.
    Schema84(Schema84),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl serde::Serialize for Schema97 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Schema70(value) => {
                union::with_tag(serializer, "petType", "tag-0", value)
            }
            Self::Schema12(value) => {
                union::with_tag(serializer, "petType", "tag-1", value)
            }
            Self::Schema84(value) => {
                union::with_tag(serializer, "petType", "tag-2", value)
            }
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Schema97 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for Schema97 {
    fn object<'de, A: serde::de::MapAccess<'de>>(
        mut object: union::Object<A>,
    ) -> Result<Self, A::Error> {
        match object.tag("petType")? {
            Some("tag-0" | "Schema70") => object.read_untagged().map(Self::Schema70),
            Some("tag-1" | "Schema12") => object.read_untagged().map(Self::Schema12),
            Some("tag-2" | "Schema84") => object.read_untagged().map(Self::Schema84),
            _ => object.other(),
        }
    }

    fn other(value: serde_json::Value) -> Option<Self> {
        Some(Self::Other(value))
    }
}
