//! `Schema124`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::runtime::{additional, formats};
use super::{Schema58, Schema91};

/// Type of the schema `Schema124`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema124 {
    /// The property `type`.
    #[serde(rename = "type")]
    pub type_: String,
    /// The property `createdAt`.
    #[serde(rename = "createdAt", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<BTreeMap<String, Schema58>>,
    /// The property `media:group`.
    #[serde(rename = "media:group", skip_serializing_if = "Option::is_none")]
    pub media_group: Option<Vec<Schema91>>,
    /// The property `é`.
    #[serde(rename = "é")]
    pub e: formats::DateTime,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema124 {
    /// A value with the required fields, and without any other.
    pub fn new(type_: impl Into<String>, e: formats::DateTime) -> Self {
        Self {
            type_: type_.into(),
            created_at: None,
            media_group: None,
            e,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema124 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema124 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
