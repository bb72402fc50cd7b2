//! `Shirt` and `ShirtFit`.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Size;

/// Type of the schema `Shirt`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Shirt {
    /// The property `size`.
    pub size: Option<Size>,
    /// The property `fit`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub fit: Option<Option<ShirtFit>>,
}

impl Shirt {
    /// A value with the required fields, and without any other.
    pub fn new(size: Option<Size>) -> Self {
        Self { size, fit: None }
    }
}

/// Type of the property `fit`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ShirtFit {
    /// `slim`
    Slim,
    /// `wide`
    Wide,
    /// A value that the description does not know.
    Other(String),
}

impl ShirtFit {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Slim => "slim",
            Self::Wide => "wide",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for ShirtFit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for ShirtFit {
    fn from(value: String) -> Self {
        match value.as_str() {
            "slim" => Self::Slim,
            "wide" => Self::Wide,
            _ => Self::Other(value),
        }
    }
}

impl Serialize for ShirtFit {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for ShirtFit {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}
