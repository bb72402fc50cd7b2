//! `Schema128`.

use serde::{Deserialize, Serialize};

use crate::runtime::{additional, formats};
use super::Schema37;

/// Type of the schema `Schema128`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema128 {
    /// The property `id`.
    pub id: u64,
    /// The property `type`.
    #[serde(rename = "type")]
    pub type_: i64,
    /// The property `createdAt`.
    #[serde(rename = "createdAt")]
    pub created_at: Schema37,
    /// The property `x-tag`.
    #[serde(rename = "x-tag", skip_serializing_if = "Option::is_none")]
    pub x_tag: Option<f64>,
    /// The property `self`.
    #[serde(rename = "self", skip_serializing_if = "Option::is_none")]
    pub self_: Option<formats::Uri>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema128 {
    /// A value with the required fields, and without any other.
    pub fn new(id: u64, type_: i64, created_at: Schema37) -> Self {
        Self {
            id,
            type_,
            created_at,
            x_tag: None,
            self_: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema128 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema128 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
