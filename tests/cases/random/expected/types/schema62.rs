//! `Schema62` and `Schema62Url`.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::additional;
use super::{Schema106, Schema35};

/// Type of the schema `Schema62`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema62 {
    /// The property `id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<bool>,
    /// The property `1st`.
    #[serde(
        rename = "1st",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub n1st: Option<Option<Schema106>>,
    /// The property `self`.
    #[serde(rename = "self")]
    pub self_: Option<String>,
    /// The property `URL`.
    #[serde(rename = "URL")]
    pub url: Schema62Url,
    /// The property `media:group`.
    #[serde(rename = "media:group")]
    pub media_group: Option<String>,
    /// The property `é`.
    #[serde(
        rename = "é",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub e: Option<Option<f64>>,
    /// The property `size`.
    pub size: Schema35,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema62 {
    /// A value with the required fields, and without any other.
    pub fn new(
        self_: Option<String>,
        url: Schema62Url,
        media_group: Option<String>,
        size: Schema35,
    ) -> Self {
        Self {
            id: None,
            n1st: None,
            self_,
            url,
            media_group,
            e: None,
            size,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema62 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema62 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}

/// Type of the property `URL`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema62Url {
    /// The empty string.
    Empty,
    /// `   `
    Space,
    /// `-1`
    Minus1,
    /// `in-progress`
    InProgress,
    /// `ß`
    Ss,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema62Url {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Empty => "",
            Self::Space => " ",
            Self::Minus1 => "-1",
            Self::InProgress => "in-progress",
            Self::Ss => "ß",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema62Url {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema62Url {
    fn from(value: String) -> Self {
        match value.as_str() {
            "" => Self::Empty,
            " " => Self::Space,
            "-1" => Self::Minus1,
            "in-progress" => Self::InProgress,
            "ß" => Self::Ss,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl Serialize for Schema62Url {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Schema62Url {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}
