//! `Schema84`, `Schema84IsOpen`, `Schema84EItem` and more.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{additional, formats};
use super::{Schema26, Schema5};

/// Type of the schema `Schema84`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema84 {
    /// The property `id`.
    pub id: formats::Date,
    /// The property `type`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<i64>,
    /// The property `isOpen`.
    #[serde(rename = "isOpen")]
    pub is_open: Schema84IsOpen,
    /// The property `media:group`.
    #[serde(rename = "media:group")]
    pub media_group: String,
    /// The property `é`.
    #[serde(rename = "é", skip_serializing_if = "Option::is_none")]
    pub e: Option<Vec<Schema84EItem>>,
    /// The property `size`.
    pub size: Vec<Schema26>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema84 {
    /// A value with the required fields, and without any other.
    pub fn new(
        id: formats::Date,
        is_open: Schema84IsOpen,
        media_group: impl Into<String>,
        size: Vec<Schema26>,
    ) -> Self {
        Self {
            id,
            type_: None,
            is_open,
            media_group: media_group.into(),
            e: None,
            size,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema84 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema84 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}

/// Type of the property `isOpen`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema84IsOpen {
    /// The property `type`.
    #[serde(rename = "type")]
    pub type_: Schema5,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema84IsOpen {
    /// A value with the required fields, and without any other.
    pub fn new(type_: Schema5) -> Self {
        Self {
            type_,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema84IsOpen {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema84IsOpen {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}

/// An item of the list.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema84EItem {
    /// The empty string.
    Empty,
    /// `-1`
    Minus1,
    /// `null`
    Null,
    /// `Other`
    OtherValue,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema84EItem {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Empty => "",
            Self::Minus1 => "-1",
            Self::Null => "null",
            Self::OtherValue => "Other",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema84EItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema84EItem {
    fn from(value: String) -> Self {
        match value.as_str() {
            "" => Self::Empty,
            "-1" => Self::Minus1,
            "null" => Self::Null,
            "Other" => Self::OtherValue,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl Serialize for Schema84EItem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Schema84EItem {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}
