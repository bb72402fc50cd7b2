//! `Shirt` and `ShirtFit`.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::additional;
use super::Size;

/// Type of the schema `Shirt`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
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
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Shirt {
    /// A value with the required fields, and without any other.
    pub fn new(size: Option<Size>) -> Self {
        Self {
            size,
            fit: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Shirt {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Shirt {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
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
