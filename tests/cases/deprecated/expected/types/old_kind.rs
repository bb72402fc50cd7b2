//! `OldKind`.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Type of the schema `OldKind`.
///
/// **Deprecated.**
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OldKind {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the description does not know.
    Other(String),
}

impl OldKind {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for OldKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for OldKind {
    fn from(value: String) -> Self {
        match value.as_str() {
            "a" => Self::A,
            "b" => Self::B,
            _ => Self::Other(value),
        }
    }
}

impl Serialize for OldKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for OldKind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}
