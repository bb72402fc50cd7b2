//! `Schema122` and `Schema122Type`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{additional, base64, formats};
use super::Schema26;

/// Type of the schema `Schema122`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
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
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional_properties: additional::Undeclared,
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
            additional_properties: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema122 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional_properties))
    }
}

impl<'de> serde::Deserialize<'de> for Schema122 {
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
