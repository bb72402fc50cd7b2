//! `Schema114`.

use serde::{Deserialize, Serialize};

use crate::runtime::{additional, formats};
use super::{Schema12, Schema14IdItem};

/// Type of the schema `Schema114`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema114 {
    /// The property `id`.
    pub id: Vec<Schema14IdItem>,
    /// The property `updated_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<String>,
    /// The property `self`.
    #[serde(rename = "self", skip_serializing_if = "Option::is_none")]
    pub self_: Option<i32>,
    /// The property `URL`.
    #[serde(rename = "URL")]
    pub url: f64,
    /// The property `type`.
    #[serde(rename = "type")]
    pub type_: formats::Uri,
    /// The property `kind`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<Schema12>,
    /// The property `1st`.
    #[serde(rename = "1st", skip_serializing_if = "Option::is_none")]
    pub n1st: Option<Vec<i64>>,
    /// The property `media:group`.
    #[serde(
        rename = "media:group",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub media_group: Option<Option<bool>>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema114 {
    /// A value with the required fields, and without any other.
    pub fn new(id: Vec<Schema14IdItem>, url: f64, type_: formats::Uri) -> Self {
        Self {
            id,
            updated_at: None,
            self_: None,
            url,
            type_,
            kind: None,
            n1st: None,
            media_group: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema114 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema114 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
