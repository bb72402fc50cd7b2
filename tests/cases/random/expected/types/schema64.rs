//! `Schema64` and `Schema64UpdatedAt`.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{additional, formats};
use super::{Schema1, Schema16, Schema18CreatedAt, Schema18NameValue, Schema37Url};

/// Type of the schema `Schema64`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema64 {
    /// The property `id`.
    pub id: formats::DateTime,
    /// The property `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<BTreeMap<String, Schema18NameValue>>,
    /// The property `createdAt`.
    #[serde(rename = "createdAt", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Schema18CreatedAt>,
    /// The property `x-tag`.
    #[serde(rename = "x-tag", skip_serializing_if = "Option::is_none")]
    pub x_tag: Option<Vec<i64>>,
    /// The property `media:group`.
    #[serde(rename = "media:group")]
    pub media_group: Vec<Schema16>,
    /// The property `é`.
    #[serde(rename = "é")]
    pub e: i64,
    /// The property `kind`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<formats::Date>,
    /// The property `1st`.
    #[serde(rename = "1st")]
    pub n1st: Option<Vec<Schema1>>,
    /// The property `URL`.
    #[serde(rename = "URL", skip_serializing_if = "Option::is_none")]
    pub url: Option<Schema37Url>,
    /// The property `size`.
    pub size: BTreeMap<String, serde_json::Value>,
    /// The property `additional`.
    pub additional: i64,
    /// The property `updated_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Schema64UpdatedAt>,
    /// The property `isOpen`.
    #[serde(rename = "isOpen")]
    pub is_open: Option<f64>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional_properties: additional::Undeclared,
}

impl Schema64 {
    /// A value with the required fields, and without any other.
    pub fn new(
        id: formats::DateTime,
        media_group: Vec<Schema16>,
        e: i64,
        n1st: Option<Vec<Schema1>>,
        size: BTreeMap<String, serde_json::Value>,
        additional: i64,
        is_open: Option<f64>,
    ) -> Self {
        Self {
            id,
            name: None,
            created_at: None,
            x_tag: None,
            media_group,
            e,
            kind: None,
            n1st,
            url: None,
            size,
            additional,
            updated_at: None,
            is_open,
            additional_properties: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema64 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional_properties))
    }
}

impl<'de> serde::Deserialize<'de> for Schema64 {
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

/// Type of the property `updated_at`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema64UpdatedAt {
    /// `0`
    N0,
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

impl Schema64UpdatedAt {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::N0 => 0,
            Self::N1 => 1,
            Self::N7 => 7,
            Self::N1000 => 1000,
            Self::N2 => 2,
            Self::Other(value) => value,
        }
    }
}

impl Serialize for Schema64UpdatedAt {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> Deserialize<'de> for Schema64UpdatedAt {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match i64::deserialize(deserializer)? {
            0 => Ok(Self::N0),
            1 => Ok(Self::N1),
            7 => Ok(Self::N7),
            1000 => Ok(Self::N1000),
            2 => Ok(Self::N2),
            other => Ok(Self::Other(other)),
        }
    }
}
