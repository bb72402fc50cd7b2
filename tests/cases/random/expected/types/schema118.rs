//! `Schema118`, `Schema118Id`, `Schema118Value` and more.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{additional, base64, formats};
use super::Schema47;

/// Type of the schema `Schema118`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Schema118 {
    /// The property `id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<Schema118Id>,
    /// The property `updated_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<BTreeMap<String, serde_json::Value>>,
    /// The property `value`.
    pub value: Schema118Value,
    /// The property `isOpen`.
    #[serde(rename = "isOpen", skip_serializing_if = "Option::is_none")]
    pub is_open: Option<base64::Base64>,
    /// The property `additional`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional: Option<Schema47>,
}

impl Schema118 {
    /// A value with the required fields, and without any other.
    pub fn new(value: Schema118Value) -> Self {
        Self {
            id: None,
            updated_at: None,
            value,
            is_open: None,
            additional: None,
        }
    }
}

/// Type of the property `id`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema118Id {
    /// The property `type`.
    #[serde(rename = "type")]
    pub type_: formats::Uuid,
    /// The property `kind`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema118Id {
    /// A value with the required fields, and without any other.
    pub fn new(type_: formats::Uuid) -> Self {
        Self {
            type_,
            kind: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema118Id {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema118Id {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}

/// Type of the property `value`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema118Value {
    /// `1`
    N1,
    /// `1000`
    N1000,
    /// `2`
    N2,
    /// A value that the description does not know.
    Other(i64),
}

impl Schema118Value {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::N1 => 1,
            Self::N1000 => 1000,
            Self::N2 => 2,
            Self::Other(value) => value,
        }
    }
}

impl Serialize for Schema118Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> Deserialize<'de> for Schema118Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match i64::deserialize(deserializer)? {
            1 => Ok(Self::N1),
            1000 => Ok(Self::N1000),
            2 => Ok(Self::N2),
            other => Ok(Self::Other(other)),
        }
    }
}
