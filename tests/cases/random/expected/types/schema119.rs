//! `Schema119`.

use serde::{Deserialize, Serialize};

use crate::runtime::{additional, formats};
use super::Schema17;

/// Type of the schema `Schema119`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema119 {
    /// The property `id`.
    pub id: formats::Uri,
    /// The property `name`.
    pub name: Option<i64>,
    /// The property `x-tag`.
    #[serde(rename = "x-tag", skip_serializing_if = "Option::is_none")]
    pub x_tag: Option<i32>,
    /// The property `URL`.
    #[serde(rename = "URL", skip_serializing_if = "Option::is_none")]
    pub url: Option<formats::Uri>,
    /// The property `isOpen`.
    #[serde(rename = "isOpen")]
    pub is_open: f64,
    /// The property `é`.
    #[serde(rename = "é")]
    pub e: Schema17,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema119 {
    /// A value with the required fields, and without any other.
    pub fn new(id: formats::Uri, name: Option<i64>, is_open: f64, e: Schema17) -> Self {
        Self {
            id,
            name,
            x_tag: None,
            url: None,
            is_open,
            e,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema119 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema119 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
