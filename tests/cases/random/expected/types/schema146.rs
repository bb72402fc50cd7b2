//! `Schema146`.

use crate::runtime::union;
use super::{Schema144, Schema60, Schema98};

/// Type of the schema `Schema146`.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum Schema146 {
    /// The value as `Schema60`.
    Schema60(Schema60),
    /// The value as `Schema144`.
    Schema144(Schema144),
    /// The value as `Schema98`.
    Schema98(Schema98),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl serde::Serialize for Schema146 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Schema60(value) => {
                union::with_tag(serializer, "petType", "Schema60", value)
            }
            Self::Schema144(value) => {
                union::with_tag(serializer, "petType", "Schema144", value)
            }
            Self::Schema98(value) => {
                union::with_tag(serializer, "petType", "Schema98", value)
            }
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Schema146 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for Schema146 {
    fn object<'de, A: serde::de::MapAccess<'de>>(
        mut object: union::Object<A>,
    ) -> Result<Self, A::Error> {
        match object.tag("petType")? {
            Some("Schema60") => object.read_untagged().map(Self::Schema60),
            Some("Schema144") => object.read_untagged().map(Self::Schema144),
            Some("Schema98") => object.read_untagged().map(Self::Schema98),
            _ => object.other(),
        }
    }

    fn other(value: serde_json::Value) -> Option<Self> {
        Some(Self::Other(value))
    }
}
