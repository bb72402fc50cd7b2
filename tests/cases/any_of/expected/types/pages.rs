//! `Pages`.

use crate::runtime::union::{self, Kind};
use super::{Backward, Forward};

/// A value with members of both is the first one, which keeps the other's members.
#[derive(Debug, Clone, PartialEq)]
pub enum Pages {
    /// The value as `Forward`.
    Forward(Forward),
    /// The value as `Backward`.
    Backward(Backward),
    /// The value as `serde_json::Value`.
    Any(serde_json::Value),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl serde::Serialize for Pages {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Forward(value) => serde::Serialize::serialize(value, serializer),
            Self::Backward(value) => serde::Serialize::serialize(value, serializer),
            Self::Any(value) => serde::Serialize::serialize(value, serializer),
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Pages {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for Pages {
    fn scalar<E: serde::de::Error>(scalar: union::Scalar) -> Result<Self, E> {
        match scalar.kind() {
            Kind::Boolean | Kind::Integer | Kind::Number | Kind::String => {
                scalar.read_or_other(Self::Any)
            }
            _ => scalar.other(),
        }
    }

    fn list<'de, A: serde::de::SeqAccess<'de>>(
        list: union::List<A>,
    ) -> Result<Self, A::Error> {
        list.read().map(Self::Any)
    }

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
        if let Some(found) = attempts.take("serde_json::Value") {
            return Ok(Self::Any(found));
        }
        Ok(Self::Other(attempts.keep()))
    }

    fn other(value: serde_json::Value) -> Option<Self> {
        Some(Self::Other(value))
    }
}
