//! `Schema7`.

use serde::{Deserialize, Serialize};

use crate::runtime::{additional, formats};
use super::{Schema2E, Schema80};

/// Type of the schema `Schema7`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema7 {
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
    /// The property `x-tag`.
    #[serde(rename = "x-tag", skip_serializing_if = "Option::is_none")]
    pub x_tag: Option<Schema80>,
    /// The property `value`.
    pub value: formats::Uuid,
    /// The property `é`.
    #[serde(rename = "é")]
    pub e: Schema2E,
    /// The property `updated_at`.
    pub updated_at: Option<formats::Uri>,
    /// The property `size`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<u64>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema7 {
    /// A value with the required fields, and without any other.
    pub fn new(
        type_: impl Into<String>,
        media_group: formats::Uri,
        value: formats::Uuid,
        e: Schema2E,
        updated_at: Option<formats::Uri>,
    ) -> Self {
        Self {
            type_: type_.into(),
            created_at: None,
            self_: None,
            media_group,
            x_tag: None,
            value,
            e,
            updated_at,
            size: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema7 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema7 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
