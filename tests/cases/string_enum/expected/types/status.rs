//! `Status`.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Type of the schema `Status`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// Nobody works on it.
    ///
    /// `open`
    Open,
    /// Somebody does.
    ///
    /// `in-progress`
    InProgress,
    /// `closed`
    Closed,
    /// A value that the description does not know.
    Other(String),
}

impl Status {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Open => "open",
            Self::InProgress => "in-progress",
            Self::Closed => "closed",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Status {
    fn from(value: String) -> Self {
        match value.as_str() {
            "open" => Self::Open,
            "in-progress" => Self::InProgress,
            "closed" => Self::Closed,
            _ => Self::Other(value),
        }
    }
}

impl Serialize for Status {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Status {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}
