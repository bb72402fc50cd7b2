//! `Query`.

#[cfg(feature = "full")]
use crate::runtime::union;
use super::{Exact, Range};

/// Only sent, so that a value that fits no variant is refused.
#[derive(Debug, Clone, PartialEq)]
pub enum Query {
    /// The value as `Range`.
    Range(Range),
    /// The value as `Exact`.
    Exact(Exact),
}

impl serde::Serialize for Query {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Range(value) => serde::Serialize::serialize(value, serializer),
            Self::Exact(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

#[cfg(feature = "full")]
impl<'de> serde::Deserialize<'de> for Query {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

#[cfg(feature = "full")]
impl union::Union for Query {
    fn object<'de, A: serde::de::MapAccess<'de>>(
        object: union::Object<A>,
    ) -> Result<Self, A::Error> {
        let mut attempts = object.attempts()?;
        if attempts.has_only(&["value"]) && let Some(found) = attempts.take("Range") {
            return Ok(Self::Range(found));
        }
        if attempts.has_only(&["value"]) && let Some(found) = attempts.take("Exact") {
            return Ok(Self::Exact(found));
        }
        if let Some(found) = attempts.take("Range") {
            return Ok(Self::Range(found));
        }
        if let Some(found) = attempts.take("Exact") {
            return Ok(Self::Exact(found));
        }
        Err(attempts.refuse())
    }
}
