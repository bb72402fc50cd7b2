//! `Schema80` and `Schema80IsOpenItem`.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{additional, formats};
use super::Schema67;

/// Type of the schema `Schema80`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema80 {
    /// The property `kind`.
    pub kind: Schema67,
    /// The property `isOpen`.
    #[serde(rename = "isOpen", skip_serializing_if = "Option::is_none")]
    pub is_open: Option<Vec<Schema80IsOpenItem>>,
    /// The property `additional`.
    pub additional: formats::Uri,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional_properties: additional::Undeclared,
}

impl Schema80 {
    /// A value with the required fields, and without any other.
    pub fn new(kind: Schema67, additional: formats::Uri) -> Self {
        Self {
            kind,
            is_open: None,
            additional,
            additional_properties: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema80 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional_properties))
    }
}

impl<'de> serde::Deserialize<'de> for Schema80 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional_properties = Default::default();
        let known = Self::deserialize(
            additional::split(deserializer, &mut additional_properties),
        )?;
        Ok(Self {
            additional_properties,
            ..known
        })
    }
}

/// An item of the list.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema80IsOpenItem {
    /// The empty string.
    Empty,
    /// `A`
    A,
    /// `+1`
    Plus1,
    /// `-1`
    Minus1,
    /// `null`
    Null,
    /// `ß`
    Ss,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema80IsOpenItem {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Empty => "",
            Self::A => "A",
            Self::Plus1 => "+1",
            Self::Minus1 => "-1",
            Self::Null => "null",
            Self::Ss => "ß",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema80IsOpenItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema80IsOpenItem {
    fn from(value: String) -> Self {
        match value.as_str() {
            "" => Self::Empty,
            "A" => Self::A,
            "+1" => Self::Plus1,
            "-1" => Self::Minus1,
            "null" => Self::Null,
            "ß" => Self::Ss,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl Serialize for Schema80IsOpenItem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Schema80IsOpenItem {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}
