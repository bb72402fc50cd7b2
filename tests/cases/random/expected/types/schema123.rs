//! `Schema123`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Type of the schema `Schema123`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema123 {
    /// `0`
    N0,
    /// `7`
    N7,
    /// `1000`
    N1000,
    /// `2`
    N2,
    /// A value that the description does not know.
    Other(i64),
}

impl Schema123 {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::N0 => 0,
            Self::N7 => 7,
            Self::N1000 => 1000,
            Self::N2 => 2,
            Self::Other(value) => value,
        }
    }
}

impl Serialize for Schema123 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> Deserialize<'de> for Schema123 {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match i64::deserialize(deserializer)? {
            0 => Ok(Self::N0),
            7 => Ok(Self::N7),
            1000 => Ok(Self::N1000),
            2 => Ok(Self::N2),
            other => Ok(Self::Other(other)),
        }
    }
}
