//! `Schema122` and `Schema122Type`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{base64, formats};
use super::Schema26;

/// Type of the schema `Schema122`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Schema122 {
    /// The property `type`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<Schema122Type>,
    /// The property `kind`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<i64>,
    /// The property `createdAt`.
    #[serde(rename = "createdAt")]
    pub created_at: Vec<Schema26>,
    /// The property `isOpen`.
    #[serde(rename = "isOpen")]
    pub is_open: Option<formats::DateTime>,
    /// The property `additional`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional: Option<base64::Base64>,
}

impl Schema122 {
    /// A value with the required fields, and without any other.
    pub fn new(created_at: Vec<Schema26>, is_open: Option<formats::DateTime>) -> Self {
        Self {
            type_: None,
            kind: None,
            created_at,
            is_open,
            additional: None,
        }
    }
}

/// Type of the property `type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema122Type {
    /// `2`
    N2,
    /// A value that the description does not know.
    Other(i64),
}

impl Schema122Type {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::N2 => 2,
            Self::Other(value) => value,
        }
    }
}

impl Serialize for Schema122Type {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> Deserialize<'de> for Schema122Type {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match i64::deserialize(deserializer)? {
            2 => Ok(Self::N2),
            other => Ok(Self::Other(other)),
        }
    }
}
