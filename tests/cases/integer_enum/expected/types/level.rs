//! `Level`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Type of the schema `Level`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// `-1`
    Off,
    /// `0`
    Low,
    /// `10`
    High,
    /// A value that the description does not know.
    Other(i64),
}

impl Level {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::Off => -1,
            Self::Low => 0,
            Self::High => 10,
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
            -1 => Ok(Self::Off),
            0 => Ok(Self::Low),
            10 => Ok(Self::High),
            other => Ok(Self::Other(other)),
        }
    }
}
