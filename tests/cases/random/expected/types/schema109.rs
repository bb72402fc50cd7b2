//! `Schema109` and `Schema109Additional`.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{additional, formats};
use super::Schema45;

/// Type of the schema `Schema109`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema109 {
    /// The property `kind`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub kind: Option<Option<f64>>,
    /// The property `x-tag`.
    #[serde(rename = "x-tag")]
    pub x_tag: Vec<Schema45>,
    /// The property `1st`.
    #[serde(rename = "1st")]
    pub n1st: formats::Uuid,
    /// The property `media:group`.
    #[serde(rename = "media:group", skip_serializing_if = "Option::is_none")]
    pub media_group: Option<formats::DateTime>,
    /// The property `é`.
    #[serde(
        rename = "é",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub e: Option<Option<Vec<i64>>>,
    /// The property `additional`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional: Option<Schema109Additional>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional_properties: additional::Undeclared,
}

impl Schema109 {
    /// A value with the required fields, and without any other.
    pub fn new(x_tag: Vec<Schema45>, n1st: formats::Uuid) -> Self {
        Self {
            kind: None,
            x_tag,
            n1st,
            media_group: None,
            e: None,
            additional: None,
            additional_properties: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema109 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional_properties))
    }
}

impl<'de> serde::Deserialize<'de> for Schema109 {
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

/// Type of the property `additional`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema109Additional {
    /// `A`
    A,
    /// `b`
    B,
    /// `null`
    Null,
    /// `in-progress`
    InProgress,
    /// `Other`
    OtherValue,
    /// `self`
    Self_,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema109Additional {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "A",
            Self::B => "b",
            Self::Null => "null",
            Self::InProgress => "in-progress",
            Self::OtherValue => "Other",
            Self::Self_ => "self",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema109Additional {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema109Additional {
    fn from(value: String) -> Self {
        match value.as_str() {
            "A" => Self::A,
            "b" => Self::B,
            "null" => Self::Null,
            "in-progress" => Self::InProgress,
            "Other" => Self::OtherValue,
            "self" => Self::Self_,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl Serialize for Schema109Additional {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Schema109Additional {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}
