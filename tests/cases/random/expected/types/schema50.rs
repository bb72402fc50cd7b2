//! `Schema50`.

use crate::runtime::union;
use super::{Schema14, Schema17, Schema5};

/// Type of the schema `Schema50`.
#[derive(Debug, Clone, PartialEq)]
pub enum Schema50 {
    /// The value as `Schema14`.
    Schema14(Schema14),
    /// The value as `Schema5`.
    Schema5(Schema5),
    /// The value as `Schema17`.
    Schema17(Schema17),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl serde::Serialize for Schema50 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Schema14(value) => {
                union::with_tag(serializer, "petType", "Schema14", value)
            }
            Self::Schema5(value) => {
                union::with_tag(serializer, "petType", "Schema5", value)
            }
            Self::Schema17(value) => {
                union::with_tag(serializer, "petType", "Schema17", value)
            }
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Schema50 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for Schema50 {
    fn object<'de, A: serde::de::MapAccess<'de>>(
        mut object: union::Object<A>,
    ) -> Result<Self, A::Error> {
        match object.tag("petType")? {
            Some("Schema14") => object.read_untagged().map(Self::Schema14),
            Some("Schema5") => object.read_untagged().map(Self::Schema5),
            Some("Schema17") => object.read_untagged().map(Self::Schema17),
            _ => object.other(),
        }
    }

    fn other(value: serde_json::Value) -> Option<Self> {
        Some(Self::Other(value))
    }
}
