//! `Schema0`.

use serde::{Deserialize, Serialize};

use crate::runtime::{additional, formats};

/// Type of the schema `Schema0`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema0 {
    /// The property `type`.
    #[serde(rename = "type")]
    pub type_: String,
    /// The property `createdAt`.
    #[serde(rename = "createdAt", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<f64>,
    /// The property `self`.
    #[serde(
        rename = "self",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub self_: Option<Option<i32>>,
    /// The property `media:group`.
    #[serde(rename = "media:group")]
    pub media_group: formats::Uri,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema0 {
    /// A value with the required fields, and without any other.
    pub fn new(type_: impl Into<String>, media_group: formats::Uri) -> Self {
        Self {
            type_: type_.into(),
            created_at: None,
            self_: None,
            media_group,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema0 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema0 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
