//! `Schema92`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::runtime::{additional, formats};
use super::{Schema129, Schema16, Schema18CreatedAt, Schema18NameValue};

/// Type of the schema `Schema92`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema92 {
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
    /// The property `URL`.
    #[serde(rename = "URL", skip_serializing_if = "Option::is_none")]
    pub url: Option<Vec<BTreeMap<String, serde_json::Value>>>,
    /// The property `additional`.
    pub additional: Vec<Schema129>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional_properties: additional::Undeclared,
}

impl Schema92 {
    /// A value with the required fields, and without any other.
    pub fn new(
        id: formats::DateTime,
        media_group: Vec<Schema16>,
        e: i64,
        additional: Vec<Schema129>,
    ) -> Self {
        Self {
            id,
            name: None,
            created_at: None,
            x_tag: None,
            media_group,
            e,
            url: None,
            additional,
            additional_properties: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema92 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional_properties))
    }
}

impl<'de> serde::Deserialize<'de> for Schema92 {
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
