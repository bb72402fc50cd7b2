//! `Cased`.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Type of the schema `Cased`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cased {
    /// `asc`
    AscLower,
    /// `ASC`
    AscUpper,
    /// A value that the description does not know.
    Other(String),
}

impl Cased {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AscLower => "asc",
            Self::AscUpper => "ASC",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Cased {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Cased {
    fn from(value: String) -> Self {
        match value.as_str() {
            "asc" => Self::AscLower,
            "ASC" => Self::AscUpper,
            _ => Self::Other(value),
        }
    }
}

impl Serialize for Cased {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Cased {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}
