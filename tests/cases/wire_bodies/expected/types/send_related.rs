//! `SendRelatedBodyItem`.

use crate::runtime::binary;
#[cfg(feature = "full")]
use crate::runtime::union::{self, Kind};
use super::Point;

/// An item of the list.
#[derive(Debug, Clone, PartialEq)]
pub enum SendRelatedBodyItem {
    /// The value as `Point`.
    Point(Point),
    /// The value as `binary::Binary`.
    Binary(binary::Binary),
}

impl serde::Serialize for SendRelatedBodyItem {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Point(value) => serde::Serialize::serialize(value, serializer),
            Self::Binary(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

#[cfg(feature = "full")]
impl<'de> serde::Deserialize<'de> for SendRelatedBodyItem {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

#[cfg(feature = "full")]
impl union::Union for SendRelatedBodyItem {
    fn scalar<E: serde::de::Error>(scalar: union::Scalar) -> Result<Self, E> {
        match scalar.kind() {
            Kind::String => scalar.read_or_other(Self::Binary),
            _ => scalar.other(),
        }
    }

    fn object<'de, A: serde::de::MapAccess<'de>>(
        object: union::Object<A>,
    ) -> Result<Self, A::Error> {
        object.read().map(Self::Point)
    }
}
