//! `Labels`.

use std::collections::BTreeMap;

use crate::runtime::union;
use super::Fixed;

/// Type of the schema `Labels`.
#[derive(Debug, Clone, PartialEq)]
pub enum Labels {
    /// The value as `Fixed`.
    Fixed(Fixed),
    /// The value as `BTreeMap<String, String>`.
    Map(BTreeMap<String, String>),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl serde::Serialize for Labels {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Fixed(value) => serde::Serialize::serialize(value, serializer),
            Self::Map(value) => serde::Serialize::serialize(value, serializer),
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Labels {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for Labels {
    fn object<'de, A: serde::de::MapAccess<'de>>(
        object: union::Object<A>,
    ) -> Result<Self, A::Error> {
        let mut attempts = object.attempts()?;
        if attempts.has_only(&["count"]) && let Some(found) = attempts.take("Fixed") {
            return Ok(Self::Fixed(found));
        }
        if let Some(found) = attempts.take("Fixed") {
            return Ok(Self::Fixed(found));
        }
        if let Some(found) = attempts.take("BTreeMap<String, String>") {
            return Ok(Self::Map(found));
        }
        Ok(Self::Other(attempts.keep()))
    }

    fn other(value: serde_json::Value) -> Option<Self> {
        Some(Self::Other(value))
    }
}
