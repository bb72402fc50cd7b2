//! `Schema99` and `Schema991st`.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Schema49, Schema67, Schema88};

/// Type of the schema `Schema99`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Schema99 {
    /// The property `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<BTreeMap<String, Schema49>>,
    /// The property `x-tag`.
    #[serde(
        rename = "x-tag",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub x_tag: Option<Option<Box<Schema99>>>,
    /// The property `1st`.
    #[serde(rename = "1st")]
    pub n1st: Option<Schema991st>,
    /// The property `isOpen`.
    #[serde(rename = "isOpen")]
    pub is_open: Option<Schema67>,
    /// The property `size`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub size: Option<Option<i32>>,
    /// The property `additional`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional: Option<Vec<Schema88>>,
}

impl Schema99 {
    /// A value with the required fields, and without any other.
    pub fn new(n1st: Option<Schema991st>, is_open: Option<Schema67>) -> Self {
        Self {
            name: None,
            x_tag: None,
            n1st,
            is_open,
            size: None,
            additional: None,
        }
    }
}

/// Type of the property `1st`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema991st {
    /// The empty string.
    Empty,
    /// `a`
    ALower,
    /// `A`
    AUpper,
    /// `b`
    BLower,
    /// `ß`
    SsLower,
    /// `always`
    AlwaysLower,
    /// A value that the description does not know.
    Other(String),
}

impl Schema991st {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Empty => "",
            Self::ALower => "a",
            Self::AUpper => "A",
            Self::BLower => "b",
            Self::SsLower => "ß",
            Self::AlwaysLower => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema991st {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema991st {
    fn from(value: String) -> Self {
        match value.as_str() {
            "" => Self::Empty,
            "a" => Self::ALower,
            "A" => Self::AUpper,
            "b" => Self::BLower,
            "ß" => Self::SsLower,
            "always" => Self::AlwaysLower,
            _ => Self::Other(value),
        }
    }
}

impl Serialize for Schema991st {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Schema991st {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}
