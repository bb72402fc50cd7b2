//! `Kind`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Type of the schema `Kind`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Text between people.
    ///
    /// `0`
    Text,
    /// `9007199254740993`
    Huge,
    /// A value that the description does not know.
    Other(i64),
}

impl Kind {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::Text => 0,
            Self::Huge => 9007199254740993,
            Self::Other(value) => value,
        }
    }
}

impl Serialize for Kind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> Deserialize<'de> for Kind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match i64::deserialize(deserializer)? {
            0 => Ok(Self::Text),
            9007199254740993 => Ok(Self::Huge),
            other => Ok(Self::Other(other)),
        }
    }
}
