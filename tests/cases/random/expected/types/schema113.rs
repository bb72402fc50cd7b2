//! `Schema113` and `Schema113Value`.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{additional, base64, formats};
use super::{Schema52Id, Schema52IsOpen};

/// Type of the schema `Schema113`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema113 {
    /// The property `id`.
    pub id: Schema52Id,
    /// The property `updated_at`.
    pub updated_at: BTreeMap<String, String>,
    /// The property `isOpen`.
    #[serde(
        rename = "isOpen",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub is_open: Option<Option<Schema52IsOpen>>,
    /// The property `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<formats::Date>,
    /// The property `x-tag`.
    #[serde(rename = "x-tag", skip_serializing_if = "Option::is_none")]
    pub x_tag: Option<bool>,
    /// The property `1st`.
    #[serde(rename = "1st")]
    pub n1st: f64,
    /// The property `value`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Schema113Value>,
    /// The property `URL`.
    #[serde(rename = "URL", skip_serializing_if = "Option::is_none")]
    pub url: Option<formats::Uuid>,
    /// The property `size`.
    pub size: base64::Base64,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema113 {
    /// A value with the required fields, and without any other.
    pub fn new(
        id: Schema52Id,
        updated_at: BTreeMap<String, String>,
        n1st: f64,
        size: impl Into<base64::Base64>,
    ) -> Self {
        Self {
            id,
            updated_at,
            is_open: None,
            name: None,
            x_tag: None,
            n1st,
            value: None,
            url: None,
            size: size.into(),
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema113 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema113 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}

/// Type of the property `value`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema113Value {
    /// `   `
    Space,
    /// `a`
    A,
    /// `b`
    B,
    /// `+1`
    Plus1,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema113Value {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Space => " ",
            Self::A => "a",
            Self::B => "b",
            Self::Plus1 => "+1",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema113Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema113Value {
    fn from(value: String) -> Self {
        match value.as_str() {
            " " => Self::Space,
            "a" => Self::A,
            "b" => Self::B,
            "+1" => Self::Plus1,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl Serialize for Schema113Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Schema113Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}
