//! `Schema87`, `Schema87CreatedAtItem`, `Schema871st` and more.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{additional, base64};
use super::{Schema120, Schema134, Schema28, Schema47};

/// Type of the schema `Schema87`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema87 {
    /// The property `id`.
    pub id: String,
    /// The property `type`.
    #[serde(rename = "type")]
    pub type_: Schema28,
    /// The property `kind`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub kind: Option<Option<BTreeMap<String, Schema47>>>,
    /// The property `createdAt`.
    #[serde(
        rename = "createdAt",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub created_at: Option<Option<Vec<Schema87CreatedAtItem>>>,
    /// The property `updated_at`.
    pub updated_at: base64::Base64,
    /// The property `1st`.
    #[serde(rename = "1st", skip_serializing_if = "Option::is_none")]
    pub n1st: Option<Schema871st>,
    /// The property `value`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Schema134>,
    /// The property `URL`.
    #[serde(rename = "URL")]
    pub url: Option<Vec<Schema120>>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema87 {
    /// A value with the required fields, and without any other.
    pub fn new(
        id: impl Into<String>,
        type_: Schema28,
        updated_at: impl Into<base64::Base64>,
        url: Option<Vec<Schema120>>,
    ) -> Self {
        Self {
            id: id.into(),
            type_,
            kind: None,
            created_at: None,
            updated_at: updated_at.into(),
            n1st: None,
            value: None,
            url,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema87 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema87 {
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
pub enum Schema87CreatedAtItem {
    /// `a`
    A,
    /// `+1`
    Plus1,
    /// `Other`
    OtherValue,
    /// `self`
    Self_,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema87CreatedAtItem {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::Plus1 => "+1",
            Self::OtherValue => "Other",
            Self::Self_ => "self",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema87CreatedAtItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema87CreatedAtItem {
    fn from(value: String) -> Self {
        match value.as_str() {
            "a" => Self::A,
            "+1" => Self::Plus1,
            "Other" => Self::OtherValue,
            "self" => Self::Self_,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl Serialize for Schema87CreatedAtItem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Schema87CreatedAtItem {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

/// Type of the property `1st`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema871st {
    /// `   `
    Space,
    /// `A`
    A,
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

impl Schema871st {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Space => " ",
            Self::A => "A",
            Self::InProgress => "in-progress",
            Self::Self_ => "self",
            Self::Ss => "ß",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema871st {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema871st {
    fn from(value: String) -> Self {
        match value.as_str() {
            " " => Self::Space,
            "A" => Self::A,
            "in-progress" => Self::InProgress,
            "self" => Self::Self_,
            "ß" => Self::Ss,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl Serialize for Schema871st {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Schema871st {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}
