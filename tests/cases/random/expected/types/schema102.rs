//! `Schema102` and `Schema102Size`.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::additional;
use super::Schema60;

/// Type of the schema `Schema102`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema102 {
    /// The property `type`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<bool>,
    /// The property `value`.
    pub value: Schema60,
    /// The property `é`.
    #[serde(rename = "é")]
    pub e: Vec<String>,
    /// The property `size`.
    pub size: Option<Schema102Size>,
    /// The property `additional`.
    pub additional: BTreeMap<String, serde_json::Value>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional_properties: additional::Undeclared,
}

impl Schema102 {
    /// A value with the required fields, and without any other.
    pub fn new(
        value: Schema60,
        e: Vec<String>,
        size: Option<Schema102Size>,
        additional: BTreeMap<String, serde_json::Value>,
    ) -> Self {
        Self {
            type_: None,
            value,
            e,
            size,
            additional,
            additional_properties: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema102 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional_properties))
    }
}

impl<'de> serde::Deserialize<'de> for Schema102 {
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

/// Type of the property `size`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema102Size {
    /// The empty string.
    Empty,
    /// `   `
    Space,
    /// `A`
    A,
    /// `b`
    B,
    /// `null`
    Null,
    /// `ß`
    Ss,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema102Size {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Empty => "",
            Self::Space => " ",
            Self::A => "A",
            Self::B => "b",
            Self::Null => "null",
            Self::Ss => "ß",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema102Size {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema102Size {
    fn from(value: String) -> Self {
        match value.as_str() {
            "" => Self::Empty,
            " " => Self::Space,
            "A" => Self::A,
            "b" => Self::B,
            "null" => Self::Null,
            "ß" => Self::Ss,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl Serialize for Schema102Size {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Schema102Size {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}
