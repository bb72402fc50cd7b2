//! `Pet`.

use crate::runtime::union;
use super::{Cat, Dog};

/// Type of the schema `Pet`.
#[derive(Debug, Clone, PartialEq)]
pub enum Pet {
    /// The value as `Cat`.
    Cat(Cat),
    /// The value as `Dog`.
    Dog(Dog),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl serde::Serialize for Pet {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Cat(value) => serde::Serialize::serialize(value, serializer),
            Self::Dog(value) => serde::Serialize::serialize(value, serializer),
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Pet {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for Pet {
    fn object<'de, A: serde::de::MapAccess<'de>>(
        mut object: union::Object<A>,
    ) -> Result<Self, A::Error> {
        match object.tag("petType")? {
            Some("Cat") => object.read().map(Self::Cat),
            Some("Dog") => object.read().map(Self::Dog),
            _ => object.other(),
        }
    }

    fn other(value: serde_json::Value) -> Option<Self> {
        Some(Self::Other(value))
    }
}
