//! `Schema31`.

use serde::{Deserialize, Serialize};

use crate::runtime::additional;
use super::{Schema0, Schema17CreatedAtItem};

/// Type of the schema `Schema31`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema31 {
    /// The property `createdAt`.
    #[serde(rename = "createdAt")]
    pub created_at: Vec<Schema17CreatedAtItem>,
    /// The property `updated_at`.
    pub updated_at: Schema0,
    /// The property `URL`.
    #[serde(rename = "URL", skip_serializing_if = "Option::is_none")]
    pub url: Option<f64>,
    /// The property `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<f64>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema31 {
    /// A value with the required fields, and without any other.
    pub fn new(created_at: Vec<Schema17CreatedAtItem>, updated_at: Schema0) -> Self {
        Self {
            created_at,
            updated_at,
            url: None,
            name: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema31 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema31 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
