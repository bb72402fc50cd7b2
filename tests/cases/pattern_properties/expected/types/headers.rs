//! `Headers` and `HeadersValue`.

use std::collections::BTreeMap;

use crate::runtime::union::{self, Kind};

/// Type of the schema `Headers`.
pub type Headers = BTreeMap<String, HeadersValue>;

/// A value of the map.
#[derive(Debug, Clone, PartialEq)]
pub enum HeadersValue {
    /// The value as `String`.
    String(String),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl serde::Serialize for HeadersValue {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::String(value) => serde::Serialize::serialize(value, serializer),
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for HeadersValue {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for HeadersValue {
    fn scalar<E: serde::de::Error>(scalar: union::Scalar) -> Result<Self, E> {
        match scalar.kind() {
            Kind::String => scalar.read_or_other(Self::String),
            _ => scalar.other(),
        }
    }

    fn other(value: serde_json::Value) -> Option<Self> {
        Some(Self::Other(value))
    }
}
