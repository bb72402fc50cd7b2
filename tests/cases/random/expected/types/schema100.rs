//! `Schema100`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::runtime::{additional, base64, formats};
use super::{Schema35, Schema6};

/// Type of the schema `Schema100`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema100 {
    /// The property `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<BTreeMap<String, formats::Uuid>>,
    /// The property `type`.
    #[serde(rename = "type")]
    pub type_: Option<Schema35>,
    /// The property `createdAt`.
    #[serde(rename = "createdAt", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<formats::Date>,
    /// The property `isOpen`.
    #[serde(rename = "isOpen")]
    pub is_open: f64,
    /// The property `é`.
    #[serde(rename = "é")]
    pub e: base64::Base64,
    /// The property `size`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<Schema6>,
    /// The property `additional`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional: Option<String>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional_properties: additional::Undeclared,
}

impl Schema100 {
    /// A value with the required fields, and without any other.
    pub fn new(
        type_: Option<Schema35>,
        is_open: f64,
        e: impl Into<base64::Base64>,
    ) -> Self {
        Self {
            name: None,
            type_,
            created_at: None,
            is_open,
            e: e.into(),
            size: None,
            additional: None,
            additional_properties: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema100 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional_properties))
    }
}

impl<'de> serde::Deserialize<'de> for Schema100 {
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
