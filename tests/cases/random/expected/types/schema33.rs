//! `Schema33` and `Schema33XTagItem`.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{additional, base64, formats};
use super::Schema8;

/// Type of the schema `Schema33`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema33 {
    /// The property `kind`.
    pub kind: String,
    /// The property `1st`.
    #[serde(rename = "1st")]
    pub n1st: formats::Uuid,
    /// The property `isOpen`.
    #[serde(rename = "isOpen", skip_serializing_if = "Option::is_none")]
    pub is_open: Option<base64::Base64>,
    /// The property `size`.
    pub size: Option<i64>,
    /// The property `additional`.
    pub additional: Schema8,
    /// The property `x-tag`.
    #[serde(rename = "x-tag")]
    pub x_tag: Option<Vec<Schema33XTagItem>>,
    /// The property `self`.
    #[serde(rename = "self", skip_serializing_if = "Option::is_none")]
    pub self_: Option<String>,
    /// The property `URL`.
    #[serde(rename = "URL", skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional_properties: additional::Undeclared,
}

impl Schema33 {
    /// A value with the required fields, and without any other.
    pub fn new(
        kind: impl Into<String>,
        n1st: formats::Uuid,
        size: Option<i64>,
        additional: Schema8,
        x_tag: Option<Vec<Schema33XTagItem>>,
    ) -> Self {
        Self {
            kind: kind.into(),
            n1st,
            is_open: None,
            size,
            additional,
            x_tag,
            self_: None,
            url: None,
            additional_properties: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema33 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional_properties))
    }
}

impl<'de> serde::Deserialize<'de> for Schema33 {
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
pub enum Schema33XTagItem {
    /// `   `
    Space,
    /// `A`
    A,
    /// `b`
    B,
    /// `null`
    Null,
    /// `in-progress`
    InProgress,
    /// `self`
    Self_,
    /// `ß`
    Ss,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema33XTagItem {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Space => " ",
            Self::A => "A",
            Self::B => "b",
            Self::Null => "null",
            Self::InProgress => "in-progress",
            Self::Self_ => "self",
            Self::Ss => "ß",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema33XTagItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema33XTagItem {
    fn from(value: String) -> Self {
        match value.as_str() {
            " " => Self::Space,
            "A" => Self::A,
            "b" => Self::B,
            "null" => Self::Null,
            "in-progress" => Self::InProgress,
            "self" => Self::Self_,
            "ß" => Self::Ss,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl Serialize for Schema33XTagItem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Schema33XTagItem {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}
