//! `Shape`.

use crate::runtime::union;
use super::{Circle, Square};

/// Type of the schema `Shape`.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// The value as `Circle`.
    Circle(Circle),
    /// The value as `Square`.
    Square(Square),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl serde::Serialize for Shape {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Circle(value) => serde::Serialize::serialize(value, serializer),
            Self::Square(value) => serde::Serialize::serialize(value, serializer),
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Shape {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for Shape {
    fn object<'de, A: serde::de::MapAccess<'de>>(
        mut object: union::Object<A>,
    ) -> Result<Self, A::Error> {
        match object.tag("kind")? {
            Some("Circle") => object.read().map(Self::Circle),
            Some("Square") => object.read().map(Self::Square),
            _ => object.other(),
        }
    }

    fn other(value: serde_json::Value) -> Option<Self> {
        Some(Self::Other(value))
    }
}
