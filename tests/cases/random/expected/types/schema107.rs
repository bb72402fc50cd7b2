//! `Schema107`, `Schema107Value`, `Schema107Size` and more.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{additional, formats};
use super::{Schema103, Schema5, Schema56, Schema96};

/// Type of the schema `Schema107`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Schema107 {
    /// The property `id`.
    pub id: Option<i64>,
    /// The property `x-tag`.
    #[serde(rename = "x-tag")]
    pub x_tag: Option<Vec<i64>>,
    /// The property `1st`.
    #[serde(rename = "1st")]
    pub n1st: formats::Date,
    /// The property `self`.
    #[serde(rename = "self")]
    pub self_: Schema96,
    /// The property `value`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Schema107Value>,
    /// The property `media:group`.
    #[serde(
        rename = "media:group",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub media_group: Option<Option<Schema56>>,
    /// The property `é`.
    #[serde(rename = "é", skip_serializing_if = "Option::is_none")]
    pub e: Option<Schema103>,
    /// The property `size`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub size: Option<Option<Schema107Size>>,
}

impl Schema107 {
    /// A value with the required fields, and without any other.
    pub fn new(
        id: Option<i64>,
        x_tag: Option<Vec<i64>>,
        n1st: formats::Date,
        self_: Schema96,
    ) -> Self {
        Self {
            id,
            x_tag,
            n1st,
            self_,
            value: None,
            media_group: None,
            e: None,
            size: None,
        }
    }
}

/// Type of the property `value`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema107Value {
    /// `Other`
    OtherValue,
    /// `ß`
    Ss,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema107Value {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::OtherValue => "Other",
            Self::Ss => "ß",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema107Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema107Value {
    fn from(value: String) -> Self {
        match value.as_str() {
            "Other" => Self::OtherValue,
            "ß" => Self::Ss,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl Serialize for Schema107Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Schema107Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

/// Type of the property `size`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema107Size {
    /// The property `name`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub name: Option<Option<Schema5>>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl serde::Serialize for Schema107Size {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema107Size {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
