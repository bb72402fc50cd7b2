//! `Schema138`.

use crate::runtime::union;
use super::{Schema12, Schema134, Schema23};

/// Type of the schema `Schema138`.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum Schema138 {
    /// The value as `Schema12`.
    Schema12(Schema12),
    /// The value as `Schema23`.
    Schema23(Schema23),
    /// The value as `Schema134`.
    Schema134(Schema134),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl serde::Serialize for Schema138 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Schema12(value) => {
                union::with_tag(serializer, "petType", "Schema12", value)
            }
            Self::Schema23(value) => {
                union::with_tag(serializer, "petType", "Schema23", value)
            }
            Self::Schema134(value) => {
                union::with_tag(serializer, "petType", "Schema134", value)
            }
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Schema138 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for Schema138 {
    fn object<'de, A: serde::de::MapAccess<'de>>(
        mut object: union::Object<A>,
    ) -> Result<Self, A::Error> {
        match object.tag("petType")? {
            Some("Schema12") => object.read_untagged().map(Self::Schema12),
            Some("Schema23") => object.read_untagged().map(Self::Schema23),
            Some("Schema134") => object.read_untagged().map(Self::Schema134),
            _ => object.other(),
        }
    }

    fn other(value: serde_json::Value) -> Option<Self> {
        Some(Self::Other(value))
    }
}
