//! `Schema145` and `Schema145Self`.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{additional, formats};

/// Type of the schema `Schema145`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema145 {
    /// The property `id`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub id: Option<Option<formats::Uri>>,
    /// The property `type`.
    #[serde(rename = "type")]
    pub type_: Option<f64>,
    /// The property `updated_at`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub updated_at: Option<Option<Vec<formats::Uuid>>>,
    /// The property `self`.
    #[serde(rename = "self", skip_serializing_if = "Option::is_none")]
    pub self_: Option<Schema145Self>,
    /// Members that are no property of the schema.
    #[serde(skip)]
    pub additional: BTreeMap<String, serde_json::Value>,
}

impl Schema145 {
    /// A value with the required fields, and without any other.
    pub fn new(type_: Option<f64>) -> Self {
        Self {
            id: None,
            type_,
            updated_at: None,
            self_: None,
            additional: BTreeMap::new(),
        }
    }
}

impl serde::Serialize for Schema145 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema145 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}

/// Type of the property `self`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema145Self {
    /// `A`
    A,
    /// `b`
    B,
    /// `-1`
    Minus1,
    /// `null`
    Null,
    /// `in-progress`
    InProgress,
    /// `ß`
    Ss,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema145Self {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "A",
            Self::B => "b",
            Self::Minus1 => "-1",
            Self::Null => "null",
            Self::InProgress => "in-progress",
            Self::Ss => "ß",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema145Self {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema145Self {
    fn from(value: String) -> Self {
        match value.as_str() {
            "A" => Self::A,
            "b" => Self::B,
            "-1" => Self::Minus1,
            "null" => Self::Null,
            "in-progress" => Self::InProgress,
            "ß" => Self::Ss,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl Serialize for Schema145Self {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Schema145Self {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}
