//! `Schema132`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Type of the schema `Schema132`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema132 {
    /// `-1`
    Minus1,
    /// `0`
    N0,
    /// `7`
    N7,
    /// `2`
    N2,
    /// A value that the description does not know.
    Other(i64),
}

impl Schema132 {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::Minus1 => -1,
            Self::N0 => 0,
            Self::N7 => 7,
            Self::N2 => 2,
            Self::Other(value) => value,
        }
    }
}

impl Serialize for Schema132 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> Deserialize<'de> for Schema132 {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match i64::deserialize(deserializer)? {
            -1 => Ok(Self::Minus1),
            0 => Ok(Self::N0),
            7 => Ok(Self::N7),
            2 => Ok(Self::N2),
            other => Ok(Self::Other(other)),
        }
    }
}
