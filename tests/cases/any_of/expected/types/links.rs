//! `Links`.

use crate::runtime::union;
use super::{Backward, Forward};

/// Type of the schema `Links`.
#[derive(Debug, Clone, PartialEq)]
pub enum Links {
    /// The value as `Forward`.
    Forward(Forward),
    /// The value as `Backward`.
    Backward(Backward),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl serde::Serialize for Links {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Forward(value) => serde::Serialize::serialize(value, serializer),
            Self::Backward(value) => serde::Serialize::serialize(value, serializer),
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Links {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for Links {
    fn object<'de, A: serde::de::MapAccess<'de>>(
        object: union::Object<A>,
    ) -> Result<Self, A::Error> {
        let mut attempts = object.attempts()?;
        if attempts.has_only(&["last", "next"])
            && let Some(found) = attempts.take("Forward")
        {
            return Ok(Self::Forward(found));
        }
        if attempts.has_only(&["first", "prev"])
            && let Some(found) = attempts.take("Backward")
        {
            return Ok(Self::Backward(found));
        }
        if let Some(found) = attempts.take("Forward") {
            return Ok(Self::Forward(found));
        }
        if let Some(found) = attempts.take("Backward") {
            return Ok(Self::Backward(found));
        }
        Ok(Self::Other(attempts.keep()))
    }

    fn other(value: serde_json::Value) -> Option<Self> {
        Some(Self::Other(value))
    }
}
