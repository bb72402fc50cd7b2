//! `Schema140`.

use serde::{Deserialize, Serialize};

use crate::runtime::{additional, formats};
use super::{Schema134, Schema17, Schema28, Schema81};

/// Type of the schema `Schema140`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema140 {
    /// The property `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<formats::Date>,
    /// The property `type`.
    #[serde(rename = "type")]
    pub type_: Schema17,
    /// The property `createdAt`.
    #[serde(rename = "createdAt")]
    pub created_at: Schema81,
    /// The property `self`.
    #[serde(rename = "self")]
    pub self_: Vec<Schema28>,
    /// The property `value`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub value: Option<Option<formats::Uri>>,
    /// The property `URL`.
    #[serde(rename = "URL", skip_serializing_if = "Option::is_none")]
    pub url: Option<Schema17>,
    /// The property `media:group`.
    #[serde(rename = "media:group", skip_serializing_if = "Option::is_none")]
    pub media_group: Option<Schema134>,
    /// The property `size`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<u64>,
    /// The property `additional`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional: Option<f64>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional_properties: additional::Undeclared,
}

impl Schema140 {
    /// A value with the required fields, and without any other.
    pub fn new(type_: Schema17, created_at: Schema81, self_: Vec<Schema28>) -> Self {
        Self {
            name: None,
            type_,
            created_at,
            self_,
            value: None,
            url: None,
            media_group: None,
            size: None,
            additional: None,
            additional_properties: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema140 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional_properties))
    }
}

impl<'de> serde::Deserialize<'de> for Schema140 {
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
