//! `Schema30`.

use crate::runtime::union;
use super::Schema7;

/// Type of the schema `Schema30`.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum Schema30 {
    /// The value as `Vec<bool>`.
    BooleanList(Vec<bool>),
    /// The value as `Schema7`.
    Schema7(Schema7),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl serde::Serialize for Schema30 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::BooleanList(value) => serde::Serialize::serialize(value, serializer),
            Self::Schema7(value) => serde::Serialize::serialize(value, serializer),
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Schema30 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for Schema30 {
    fn list<'de, A: serde::de::SeqAccess<'de>>(
        list: union::List<A>,
    ) -> Result<Self, A::Error> {
        list.read().map(Self::BooleanList)
    }

    fn object<'de, A: serde::de::MapAccess<'de>>(
        object: union::Object<A>,
    ) -> Result<Self, A::Error> {
        object.read().map(Self::Schema7)
    }

    fn other(value: serde_json::Value) -> Option<Self> {
        Some(Self::Other(value))
    }
}
