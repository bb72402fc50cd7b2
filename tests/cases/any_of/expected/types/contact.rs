//! `Contact`.

use crate::runtime::union;
use super::{Mail, Phone};

/// Type of the schema `Contact`.
#[derive(Debug, Clone, PartialEq)]
pub enum Contact {
    /// The value as `Mail`.
    Mail(Mail),
    /// The value as `Phone`.
    Phone(Phone),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl serde::Serialize for Contact {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Mail(value) => serde::Serialize::serialize(value, serializer),
            Self::Phone(value) => serde::Serialize::serialize(value, serializer),
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Contact {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for Contact {
    fn object<'de, A: serde::de::MapAccess<'de>>(
        mut object: union::Object<A>,
    ) -> Result<Self, A::Error> {
        match object.sole_of(&["mail", "phone"])? {
            Some("mail") => object.read().map(Self::Mail),
            Some("phone") => object.read().map(Self::Phone),
            _ => object.other(),
        }
    }

    fn other(value: serde_json::Value) -> Option<Self> {
        Some(Self::Other(value))
    }
}
