//! `Schema9`.

use crate::runtime::union;
use super::{Schema0, Schema7, Schema8};

/// Type of the schema `Schema9`.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum Schema9 {
    /// The value as `Schema8`.
    Schema8(Schema8),
    /// The value as `Schema7`.
    Schema7(Schema7),
    /// The value as `Schema0`.
    Schema0(Schema0),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl serde::Serialize for Schema9 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Schema8(value) => {
                union::with_tag(serializer, "petType", "Schema8", value)
            }
            Self::Schema7(value) => {
                union::with_tag(serializer, "petType", "Schema7", value)
            }
            Self::Schema0(value) => {
                union::with_tag(serializer, "petType", "Schema0", value)
            }
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Schema9 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for Schema9 {
    fn object<'de, A: serde::de::MapAccess<'de>>(
        mut object: union::Object<A>,
    ) -> Result<Self, A::Error> {
        match object.tag("petType")? {
            Some("Schema8") => object.read_untagged().map(Self::Schema8),
            Some("Schema7") => object.read_untagged().map(Self::Schema7),
            Some("Schema0") => object.read_untagged().map(Self::Schema0),
            _ => object.other(),
        }
    }

    fn other(value: serde_json::Value) -> Option<Self> {
        Some(Self::Other(value))
    }
}
