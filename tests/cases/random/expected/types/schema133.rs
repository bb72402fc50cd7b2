//! `Schema133`.

use crate::runtime::union;
use super::Schema121;

/// Type of the schema `Schema133`.
#[derive(Debug, Clone, PartialEq)]
pub enum Schema133 {
    /// The value as `Vec<String>`.
    StringList(Vec<String>),
    /// The value as `Schema121`.
    Schema121(Schema121),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl serde::Serialize for Schema133 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::StringList(value) => serde::Serialize::serialize(value, serializer),
            Self::Schema121(value) => serde::Serialize::serialize(value, serializer),
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Schema133 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for Schema133 {
    fn list<'de, A: serde::de::SeqAccess<'de>>(
        list: union::List<A>,
    ) -> Result<Self, A::Error> {
        list.read().map(Self::StringList)
    }

    fn object<'de, A: serde::de::MapAccess<'de>>(
        object: union::Object<A>,
    ) -> Result<Self, A::Error> {
        object.read().map(Self::Schema121)
    }

    fn other(value: serde_json::Value) -> Option<Self> {
        Some(Self::Other(value))
    }
}
