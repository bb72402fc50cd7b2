//! `Schema147` and `Schema147Value`.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Type of the schema `Schema147`.
pub type Schema147 = BTreeMap<String, Schema147Value>;

/// A value of the map.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema147Value {
    /// The empty string.
    Empty,
    /// `+1`
    Plus1,
    /// `-1`
    Minus1,
    /// `in-progress`
    InProgress,
    /// `Other`
    OtherValue,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema147Value {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Empty => "",
            Self::Plus1 => "+1",
            Self::Minus1 => "-1",
            Self::InProgress => "in-progress",
            Self::OtherValue => "Other",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema147Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema147Value {
    fn from(value: String) -> Self {
        match value.as_str() {
            "" => Self::Empty,
            "+1" => Self::Plus1,
            "-1" => Self::Minus1,
            "in-progress" => Self::InProgress,
            "Other" => Self::OtherValue,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl Serialize for Schema147Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Schema147Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}
