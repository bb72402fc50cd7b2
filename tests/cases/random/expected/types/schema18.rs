//! `Schema18`, `Schema18NameValue`, `Schema18CreatedAt` and more.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{additional, formats};
use super::Schema16;

/// Type of the schema `Schema18`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema18 {
    /// The property `id`.
    pub id: formats::DateTime,
    /// The property `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<BTreeMap<String, Schema18NameValue>>,
    /// The property `createdAt`.
    #[serde(rename = "createdAt", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Schema18CreatedAt>,
    /// The property `x-tag`.
    #[serde(rename = "x-tag", skip_serializing_if = "Option::is_none")]
    pub x_tag: Option<Vec<i64>>,
    /// The property `media:group`.
    #[serde(rename = "media:group")]
    pub media_group: Vec<Schema16>,
    /// The property `é`.
    #[serde(rename = "é")]
    pub e: i64,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema18 {
    /// A value with the required fields, and without any other.
    pub fn new(id: formats::DateTime, media_group: Vec<Schema16>, e: i64) -> Self {
        Self {
            id,
            name: None,
            created_at: None,
            x_tag: None,
            media_group,
            e,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema18 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema18 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}

/// A value of the map.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema18NameValue {
    /// The property `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<f64>,
    /// The property `type`.
    #[serde(rename = "type")]
    pub type_: f64,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema18NameValue {
    /// A value with the required fields, and without any other.
    pub fn new(type_: f64) -> Self {
        Self {
            name: None,
            type_,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema18NameValue {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema18NameValue {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}

/// Type of the property `createdAt`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema18CreatedAt {
    /// `   `
    Space,
    /// `A`
    A,
    /// `b`
    B,
    /// `-1`
    Minus1,
    /// `null`
    Null,
    /// `Other`
    OtherValue,
    /// `ß`
    Ss,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema18CreatedAt {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Space => " ",
            Self::A => "A",
            Self::B => "b",
            Self::Minus1 => "-1",
            Self::Null => "null",
            Self::OtherValue => "Other",
            Self::Ss => "ß",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema18CreatedAt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema18CreatedAt {
    fn from(value: String) -> Self {
        match value.as_str() {
            " " => Self::Space,
            "A" => Self::A,
            "b" => Self::B,
            "-1" => Self::Minus1,
            "null" => Self::Null,
            "Other" => Self::OtherValue,
            "ß" => Self::Ss,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl Serialize for Schema18CreatedAt {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Schema18CreatedAt {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}
