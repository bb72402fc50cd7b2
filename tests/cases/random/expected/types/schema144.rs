//! `Schema144`, `Schema144NameItem`, `Schema144IsOpen` and more.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{additional, formats};
use super::Schema14IdItem;

/// Type of the schema `Schema144`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema144 {
    /// The property `id`.
    pub id: Vec<Schema14IdItem>,
    /// The property `updated_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<String>,
    /// The property `self`.
    #[serde(rename = "self", skip_serializing_if = "Option::is_none")]
    pub self_: Option<i32>,
    /// The property `URL`.
    #[serde(rename = "URL")]
    pub url: f64,
    /// The property `name`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub name: Option<Option<Vec<Schema144NameItem>>>,
    /// The property `createdAt`.
    #[serde(rename = "createdAt", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<formats::Date>,
    /// The property `1st`.
    #[serde(rename = "1st", skip_serializing_if = "Option::is_none")]
    pub n1st: Option<String>,
    /// The property `isOpen`.
    #[serde(rename = "isOpen")]
    pub is_open: Schema144IsOpen,
    /// The property `media:group`.
    #[serde(rename = "media:group")]
    pub media_group: i32,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema144 {
    /// A value with the required fields, and without any other.
    pub fn new(
        id: Vec<Schema14IdItem>,
        url: f64,
        is_open: Schema144IsOpen,
        media_group: i32,
    ) -> Self {
        Self {
            id,
            updated_at: None,
            self_: None,
            url,
            name: None,
            created_at: None,
            n1st: None,
            is_open,
            media_group,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema144 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema144 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}

/// An item of the list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema144NameItem {
    /// The property `createdAt`.
    #[serde(rename = "createdAt")]
    pub created_at: Schema144NameItemCreatedAt,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema144NameItem {
    /// A value with the required fields, and without any other.
    pub fn new(created_at: Schema144NameItemCreatedAt) -> Self {
        Self {
            created_at,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema144NameItem {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema144NameItem {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}

/// Type of the property `isOpen`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema144IsOpen {
    /// `1`
    N1,
    /// `7`
    N7,
    /// `2`
    N2,
    /// A value that the description does not know.
    Other(i64),
}

impl Schema144IsOpen {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::N1 => 1,
            Self::N7 => 7,
            Self::N2 => 2,
            Self::Other(value) => value,
        }
    }
}

impl Serialize for Schema144IsOpen {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> Deserialize<'de> for Schema144IsOpen {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match i64::deserialize(deserializer)? {
            1 => Ok(Self::N1),
            7 => Ok(Self::N7),
            2 => Ok(Self::N2),
            other => Ok(Self::Other(other)),
        }
    }
}

/// Type of the property `createdAt`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema144NameItemCreatedAt {
    /// `-1`
    Minus1,
    /// `1`
    N1,
    /// `7`
    N7,
    /// `1000`
    N1000,
    /// `2`
    N2,
    /// A value that the description does not know.
    Other(i64),
}

impl Schema144NameItemCreatedAt {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::Minus1 => -1,
            Self::N1 => 1,
            Self::N7 => 7,
            Self::N1000 => 1000,
            Self::N2 => 2,
            Self::Other(value) => value,
        }
    }
}

impl Serialize for Schema144NameItemCreatedAt {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> Deserialize<'de> for Schema144NameItemCreatedAt {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match i64::deserialize(deserializer)? {
            -1 => Ok(Self::Minus1),
            1 => Ok(Self::N1),
            7 => Ok(Self::N7),
            1000 => Ok(Self::N1000),
            2 => Ok(Self::N2),
            other => Ok(Self::Other(other)),
        }
    }
}
