//! `Level`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The document says itself that others may come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// `1`
    N1,
    /// `2`
    N2,
    /// A value that the description does not know.
    Other(i64),
}

impl Level {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::N1 => 1,
            Self::N2 => 2,
            Self::Other(value) => value,
        }
    }
}

impl Serialize for Level {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> Deserialize<'de> for Level {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match i64::deserialize(deserializer)? {
            1 => Ok(Self::N1),
            2 => Ok(Self::N2),
            other => Ok(Self::Other(other)),
        }
    }
}
