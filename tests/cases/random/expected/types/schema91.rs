//! `Schema91` and `Schema91KindValue`.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{base64, formats};
use super::Schema6;

/// Type of the schema `Schema91`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Schema91 {
    /// The property `id`.
    pub id: String,
    /// The property `kind`.
    pub kind: BTreeMap<String, Schema91KindValue>,
    /// The property `updated_at`.
    pub updated_at: BTreeMap<String, String>,
    /// The property `1st`.
    #[serde(rename = "1st", skip_serializing_if = "Option::is_none")]
    pub n1st: Option<base64::Base64>,
    /// The property `value`.
    pub value: formats::Uri,
    /// The property `é`.
    #[serde(rename = "é", skip_serializing_if = "Option::is_none")]
    pub e: Option<BTreeMap<String, Schema6>>,
    /// The property `additional`.
    pub additional: Option<formats::Uuid>,
}

impl Schema91 {
    /// A value with the required fields, and without any other.
    pub fn new(
        id: impl Into<String>,
        kind: BTreeMap<String, Schema91KindValue>,
        updated_at: BTreeMap<String, String>,
        value: formats::Uri,
        additional: Option<formats::Uuid>,
    ) -> Self {
        Self {
            id: id.into(),
            kind,
            updated_at,
            n1st: None,
            value,
            e: None,
            additional,
        }
    }
}

/// A value of the map.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema91KindValue {
    /// `   `
    Space,
    /// `b`
    B,
    /// `+1`
    Plus1,
    /// `in-progress`
    InProgress,
    /// `self`
    Self_,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema91KindValue {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Space => " ",
            Self::B => "b",
            Self::Plus1 => "+1",
            Self::InProgress => "in-progress",
            Self::Self_ => "self",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema91KindValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema91KindValue {
    fn from(value: String) -> Self {
        match value.as_str() {
            " " => Self::Space,
            "b" => Self::B,
            "+1" => Self::Plus1,
            "in-progress" => Self::InProgress,
            "self" => Self::Self_,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl Serialize for Schema91KindValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Schema91KindValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}
