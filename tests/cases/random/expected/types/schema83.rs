//! `Schema83`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::runtime::{additional, base64, formats};
use super::Schema131;

/// Type of the schema `Schema83`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema83 {
    /// The property `kind`.
    pub kind: BTreeMap<String, u64>,
    /// The property `size`.
    pub size: BTreeMap<String, base64::Base64>,
    /// The property `additional`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional: Option<formats::Uri>,
    /// Members that are no property of the schema.
    #[serde(skip)]
    pub additional_properties: BTreeMap<String, Schema131>,
}

impl Schema83 {
    /// A value with the required fields, and without any other.
    pub fn new(
        kind: BTreeMap<String, u64>,
        size: BTreeMap<String, base64::Base64>,
    ) -> Self {
        Self {
            kind,
            size,
            additional: None,
            additional_properties: BTreeMap::new(),
        }
    }
}

impl serde::Serialize for Schema83 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional_properties))
    }
}

impl<'de> serde::Deserialize<'de> for Schema83 {
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
