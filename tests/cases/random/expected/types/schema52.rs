//! `Schema52`, `Schema52Id`, `Schema52IsOpen` and more.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::additional;

/// Type of the schema `Schema52`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema52 {
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
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema52 {
    /// A value with the required fields, and without any other.
    pub fn new(id: Schema52Id, updated_at: BTreeMap<String, String>) -> Self {
        Self {
            id,
            updated_at,
            is_open: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema52 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema52 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}

/// Type of the property `id`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema52Id {
    /// The empty string.
    Empty,
    /// `-1`
    Minus1,
    /// `null`
    Null,
    /// `in-progress`
    InProgress,
    /// `Other`
    OtherValue,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema52Id {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Empty => "",
            Self::Minus1 => "-1",
            Self::Null => "null",
            Self::InProgress => "in-progress",
            Self::OtherValue => "Other",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema52Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema52Id {
    fn from(value: String) -> Self {
        match value.as_str() {
            "" => Self::Empty,
            "-1" => Self::Minus1,
            "null" => Self::Null,
            "in-progress" => Self::InProgress,
            "Other" => Self::OtherValue,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl Serialize for Schema52Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Schema52Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

/// Type of the property `isOpen`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema52IsOpen {
    /// `a`
    ALower,
    /// `A`
    AUpper,
    /// `+1`
    Plus1,
    /// `Other`
    OtherMixed,
    /// `always`
    AlwaysLower,
    /// A value that the description does not know.
    Other(String),
}

impl Schema52IsOpen {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ALower => "a",
            Self::AUpper => "A",
            Self::Plus1 => "+1",
            Self::OtherMixed => "Other",
            Self::AlwaysLower => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema52IsOpen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema52IsOpen {
    fn from(value: String) -> Self {
        match value.as_str() {
            "a" => Self::ALower,
            "A" => Self::AUpper,
            "+1" => Self::Plus1,
            "Other" => Self::OtherMixed,
            "always" => Self::AlwaysLower,
            _ => Self::Other(value),
        }
    }
}

impl Serialize for Schema52IsOpen {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Schema52IsOpen {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}
