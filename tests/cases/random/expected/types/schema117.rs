//! `Schema117`, `Schema117Id`, `Schema117CreatedAt` and more.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{additional, formats};
use super::{Schema143, Schema67};

/// Type of the schema `Schema117`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Schema117 {
    /// The property `id`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub id: Option<Option<Schema117Id>>,
    /// The property `kind`.
    pub kind: Option<i32>,
    /// The property `createdAt`.
    #[serde(rename = "createdAt", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Schema117CreatedAt>,
    /// The property `URL`.
    #[serde(rename = "URL")]
    pub url: BTreeMap<String, Schema143>,
    /// The property `é`.
    #[serde(rename = "é")]
    pub e: formats::Uri,
    /// The property `additional`.
    pub additional: Option<f64>,
}

impl Schema117 {
    /// A value with the required fields, and without any other.
    pub fn new(
        kind: Option<i32>,
        url: BTreeMap<String, Schema143>,
        e: formats::Uri,
        additional: Option<f64>,
    ) -> Self {
        Self {
            id: None,
            kind,
            created_at: None,
            url,
            e,
            additional,
        }
    }
}

/// Type of the property `id`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema117Id {
    /// `-1`
    Minus1,
    /// `0`
    N0,
    /// `1`
    N1,
    /// `2`
    N2,
    /// A value that the description does not know.
    Other(i64),
}

impl Schema117Id {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::Minus1 => -1,
            Self::N0 => 0,
            Self::N1 => 1,
            Self::N2 => 2,
            Self::Other(value) => value,
        }
    }
}

impl Serialize for Schema117Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> Deserialize<'de> for Schema117Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match i64::deserialize(deserializer)? {
            -1 => Ok(Self::Minus1),
            0 => Ok(Self::N0),
            1 => Ok(Self::N1),
            2 => Ok(Self::N2),
            other => Ok(Self::Other(other)),
        }
    }
}

/// Type of the property `createdAt`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema117CreatedAt {
    /// The property `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<f64>,
    /// The property `type`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<Schema117CreatedAtType>,
    /// The property `kind`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub kind: Option<Option<Schema67>>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl serde::Serialize for Schema117CreatedAt {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema117CreatedAt {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}

/// Type of the property `type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema117CreatedAtType {
    /// `-1`
    Minus1,
    /// `1`
    N1,
    /// `7`
    N7,
    /// `2`
    N2,
    /// A value that the description does not know.
    Other(i64),
}

impl Schema117CreatedAtType {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::Minus1 => -1,
            Self::N1 => 1,
            Self::N7 => 7,
            Self::N2 => 2,
            Self::Other(value) => value,
        }
    }
}

impl Serialize for Schema117CreatedAtType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> Deserialize<'de> for Schema117CreatedAtType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match i64::deserialize(deserializer)? {
            -1 => Ok(Self::Minus1),
            1 => Ok(Self::N1),
            7 => Ok(Self::N7),
            2 => Ok(Self::N2),
            other => Ok(Self::Other(other)),
        }
    }
}
