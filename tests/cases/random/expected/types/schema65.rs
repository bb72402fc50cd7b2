//! `Schema65`, `Schema65Kind`, `Schema65CreatedAt` and more.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{additional, formats};
use super::{Schema36, Schema39};

/// Type of the schema `Schema65`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema65 {
    /// The property `type`.
    #[serde(rename = "type")]
    pub type_: Option<formats::Date>,
    /// The property `kind`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<Schema65Kind>,
    /// The property `createdAt`.
    #[serde(
        rename = "createdAt",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub created_at: Option<Option<Schema65CreatedAt>>,
    /// The property `x-tag`.
    #[serde(rename = "x-tag", skip_serializing_if = "Option::is_none")]
    pub x_tag: Option<Schema39>,
    /// The property `self`.
    #[serde(
        rename = "self",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub self_: Option<Option<formats::Uri>>,
    /// The property `value`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Schema65Value>,
    /// The property `URL`.
    #[serde(rename = "URL")]
    pub url: Vec<BTreeMap<String, serde_json::Value>>,
    /// The property `size`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<Schema36>,
    /// The property `additional`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional: Option<f64>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional_properties: additional::Undeclared,
}

impl Schema65 {
    /// A value with the required fields, and without any other.
    pub fn new(
        type_: Option<formats::Date>,
        url: Vec<BTreeMap<String, serde_json::Value>>,
    ) -> Self {
        Self {
            type_,
            kind: None,
            created_at: None,
            x_tag: None,
            self_: None,
            value: None,
            url,
            size: None,
            additional: None,
            additional_properties: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema65 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional_properties))
    }
}

impl<'de> serde::Deserialize<'de> for Schema65 {
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

/// Type of the property `kind`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema65Kind {
    /// `0`
    N0,
    /// `7`
    N7,
    /// `2`
    N2,
    /// A value that the description does not know.
    Other(i64),
}

impl Schema65Kind {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::N0 => 0,
            Self::N7 => 7,
            Self::N2 => 2,
            Self::Other(value) => value,
        }
    }
}

impl Serialize for Schema65Kind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> Deserialize<'de> for Schema65Kind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match i64::deserialize(deserializer)? {
            0 => Ok(Self::N0),
            7 => Ok(Self::N7),
            2 => Ok(Self::N2),
            other => Ok(Self::Other(other)),
        }
    }
}

/// Type of the property `createdAt`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema65CreatedAt {
    /// The property `name`.
    pub name: Vec<i64>,
    /// The property `kind`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<bool>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema65CreatedAt {
    /// A value with the required fields, and without any other.
    pub fn new(name: Vec<i64>) -> Self {
        Self {
            name,
            kind: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema65CreatedAt {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema65CreatedAt {
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
pub enum Schema65Value {
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

impl Schema65Value {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Null => "null",
            Self::InProgress => "in-progress",
            Self::Self_ => "self",
            Self::Ss => "ß",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema65Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema65Value {
    fn from(value: String) -> Self {
        match value.as_str() {
            "null" => Self::Null,
            "in-progress" => Self::InProgress,
            "self" => Self::Self_,
            "ß" => Self::Ss,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl Serialize for Schema65Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Schema65Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}
