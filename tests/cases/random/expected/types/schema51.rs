//! `Schema51`, `Schema51Name`, `Schema51Value` and more.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{additional, base64, formats};
use super::{Schema144, Schema8};

/// Type of the schema `Schema51`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema51 {
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
    /// The property `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Schema51Name>,
    /// The property `value`.
    pub value: Schema51Value,
    /// The property `media:group`.
    #[serde(
        rename = "media:group",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub media_group: Option<Option<String>>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional_properties: additional::Undeclared,
}

impl Schema51 {
    /// A value with the required fields, and without any other.
    pub fn new(
        kind: impl Into<String>,
        n1st: formats::Uuid,
        size: Option<i64>,
        additional: Schema8,
        value: Schema51Value,
    ) -> Self {
        Self {
            kind: kind.into(),
            n1st,
            is_open: None,
            size,
            additional,
            name: None,
            value,
            media_group: None,
            additional_properties: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema51 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional_properties))
    }
}

impl<'de> serde::Deserialize<'de> for Schema51 {
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

/// Type of the property `name`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema51Name {
    /// `a`
    ALower,
    /// `A`
    AUpper,
    /// `+1`
    Plus1,
    /// `null`
    NullLower,
    /// `ß`
    SsLower,
    /// `always`
    AlwaysLower,
    /// A value that the description does not know.
    Other(String),
}

impl Schema51Name {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ALower => "a",
            Self::AUpper => "A",
            Self::Plus1 => "+1",
            Self::NullLower => "null",
            Self::SsLower => "ß",
            Self::AlwaysLower => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema51Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema51Name {
    fn from(value: String) -> Self {
        match value.as_str() {
            "a" => Self::ALower,
            "A" => Self::AUpper,
            "+1" => Self::Plus1,
            "null" => Self::NullLower,
            "ß" => Self::SsLower,
            "always" => Self::AlwaysLower,
            _ => Self::Other(value),
        }
    }
}

impl Serialize for Schema51Name {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Schema51Name {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

/// Type of the property `value`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema51Value {
    /// The property `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Schema51ValueName>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl serde::Serialize for Schema51Value {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema51Value {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}

/// Type of the property `name`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema51ValueName {
    /// The property `name`.
    pub name: Option<BTreeMap<String, Schema144>>,
    /// The property `type`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<bool>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema51ValueName {
    /// A value with the required fields, and without any other.
    pub fn new(name: Option<BTreeMap<String, Schema144>>) -> Self {
        Self {
            name,
            type_: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema51ValueName {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema51ValueName {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
