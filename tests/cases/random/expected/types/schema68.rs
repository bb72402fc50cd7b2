//! `Schema68`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Type of the schema `Schema68`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema68 {
    /// `1`
    N1,
    /// `7`
    N7,
    /// `1000`
    N1000,
    /// `2`
    N2,
    /// A value that the description does not know.
    Other(i64),
}

impl Schema68 {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::N1 => 1,
            Self::N7 => 7,
            Self::N1000 => 1000,
            Self::N2 => 2,
            Self::Other(value) => value,
        }
    }
}

impl Serialize for Schema68 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> Deserialize<'de> for Schema68 {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match i64::deserialize(deserializer)? {
            1 => Ok(Self::N1),
            7 => Ok(Self::N7),
            1000 => Ok(Self::N1000),
            2 => Ok(Self::N2),
            other => Ok(Self::Other(other)),
        }
    }
}
