//! `Schema12`.

use serde::{Deserialize, Serialize};

use crate::runtime::{additional, base64, formats};
use super::Schema8;

/// Type of the schema `Schema12`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema12 {
    /// The property `kind`.
    pub kind: String,
    /// The property `1st`.
    #[serde(rename = "1st")]
    pub n1st: formats::Uuid,
    /// The property `isOpen`.
    #[serde(rename = "isOpen", skip_serializing_if = "Option::is_none")]
    pub is_open: Option<base64::Base64>,
    /// The property `size`.
    pub size: Option<i64>,
    /// The property `additional`.
    pub additional: Schema8,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional_properties: additional::Undeclared,
}

impl Schema12 {
    /// A value with the required fields, and without any other.
    pub fn new(
        kind: impl Into<String>,
        n1st: formats::Uuid,
        size: Option<i64>,
        additional: Schema8,
    ) -> Self {
        Self {
            kind: kind.into(),
            n1st,
            is_open: None,
            size,
            additional,
            additional_properties: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema12 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional_properties))
    }
}

impl<'de> serde::Deserialize<'de> for Schema12 {
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
