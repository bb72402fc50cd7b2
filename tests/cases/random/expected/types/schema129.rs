//! `Schema129` and `Schema129IsOpen`.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::additional;

/// Type of the schema `Schema129`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema129 {
    /// The property `isOpen`.
    #[serde(rename = "isOpen")]
    pub is_open: Option<Schema129IsOpen>,
    /// The property `additional`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional: Option<f64>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional_properties: additional::Undeclared,
}

impl Schema129 {
    /// A value with the required fields, and without any other.
    pub fn new(is_open: Option<Schema129IsOpen>) -> Self {
        Self {
            is_open,
            additional: None,
            additional_properties: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema129 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional_properties))
    }
}

impl<'de> serde::Deserialize<'de> for Schema129 {
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

/// Type of the property `isOpen`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema129IsOpen {
    /// `a`
    ALower,
    /// `A`
    AUpper,
    /// `+1`
    Plus1,
    /// `self`
    SelfLower,
    /// `always`
    AlwaysLower,
    /// A value that the description does not know.
    Other(String),
}

impl Schema129IsOpen {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ALower => "a",
            Self::AUpper => "A",
            Self::Plus1 => "+1",
            Self::SelfLower => "self",
            Self::AlwaysLower => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema129IsOpen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema129IsOpen {
    fn from(value: String) -> Self {
        match value.as_str() {
            "a" => Self::ALower,
            "A" => Self::AUpper,
            "+1" => Self::Plus1,
            "self" => Self::SelfLower,
            "always" => Self::AlwaysLower,
            _ => Self::Other(value),
        }
    }
}

impl Serialize for Schema129IsOpen {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Schema129IsOpen {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}
