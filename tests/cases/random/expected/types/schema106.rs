//! `Schema106`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::runtime::additional;

/// Type of the schema `Schema106`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema106 {
    /// The property `self`.
    #[serde(rename = "self")]
    pub self_: f64,
    /// The property `value`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<f64>,
    /// The property `media:group`.
    #[serde(rename = "media:group", skip_serializing_if = "Option::is_none")]
    pub media_group: Option<bool>,
    /// Members that are no property of the schema.
    #[serde(skip)]
    pub additional: BTreeMap<String, serde_json::Value>,
}

impl Schema106 {
    /// A value with the required fields, and without any other.
    pub fn new(self_: f64) -> Self {
        Self {
            self_,
            value: None,
            media_group: None,
            additional: BTreeMap::new(),
        }
    }
}

impl serde::Serialize for Schema106 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema106 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
