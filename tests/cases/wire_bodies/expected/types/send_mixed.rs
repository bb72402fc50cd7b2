//! `SendMixedBodyItem`.

use std::collections::BTreeMap;

#[cfg(feature = "full")]
use crate::runtime::union::{self, Kind};

/// An item of the list.
#[derive(Debug, Clone, PartialEq)]
pub enum SendMixedBodyItem {
    /// The value as `BTreeMap<String, serde_json::Value>`.
    Map(BTreeMap<String, serde_json::Value>),
    /// The value as `String`.
    String(String),
}

impl serde::Serialize for SendMixedBodyItem {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Map(value) => serde::Serialize::serialize(value, serializer),
            Self::String(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

#[cfg(feature = "full")]
impl<'de> serde::Deserialize<'de> for SendMixedBodyItem {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

#[cfg(feature = "full")]
impl union::Union for SendMixedBodyItem {
    fn scalar<E: serde::de::Error>(scalar: union::Scalar) -> Result<Self, E> {
        match scalar.kind() {
            Kind::String => scalar.read_or_other(Self::String),
            _ => scalar.other(),
        }
    }

    fn object<'de, A: serde::de::MapAccess<'de>>(
        object: union::Object<A>,
    ) -> Result<Self, A::Error> {
        object.read().map(Self::Map)
    }
}
