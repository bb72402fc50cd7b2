//! `Schema96`.

use serde::{Deserialize, Serialize};

use crate::runtime::{additional, formats};

/// Type of the schema `Schema96`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema96 {
    /// The property `id`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub id: Option<Option<formats::Uri>>,
    /// The property `type`.
    #[serde(rename = "type")]
    pub type_: Vec<f64>,
    /// The property `value`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// The property `URL`.
    #[serde(rename = "URL", skip_serializing_if = "Option::is_none")]
    pub url: Option<formats::Date>,
    /// The property `additional`.
    pub additional: i64,
    /// The property `updated_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<i64>,
    /// The property `x-tag`.
    #[serde(rename = "x-tag")]
    pub x_tag: Option<bool>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional_properties: additional::Undeclared,
}

impl Schema96 {
    /// A value with the required fields, and without any other.
    pub fn new(type_: Vec<f64>, additional: i64, x_tag: Option<bool>) -> Self {
        Self {
            id: None,
            type_,
            value: None,
            url: None,
            additional,
            updated_at: None,
            x_tag,
            additional_properties: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema96 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional_properties))
    }
}

impl<'de> serde::Deserialize<'de> for Schema96 {
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
