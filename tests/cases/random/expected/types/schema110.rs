//! `Schema110`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::runtime::{additional, formats};
use super::{Schema100, Schema66};

/// Type of the schema `Schema110`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema110 {
    /// The property `value`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub value: Option<Option<formats::Date>>,
    /// The property `media:group`.
    #[serde(
        rename = "media:group",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub media_group: Option<Option<String>>,
    /// The property `é`.
    #[serde(
        rename = "é",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub e: Option<Option<BTreeMap<String, f64>>>,
    /// The property `type`.
    #[serde(rename = "type")]
    pub type_: Option<Schema66>,
    /// The property `createdAt`.
    #[serde(rename = "createdAt", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<formats::Uuid>,
    /// The property `1st`.
    #[serde(rename = "1st", skip_serializing_if = "Option::is_none")]
    pub n1st: Option<formats::Uri>,
    /// The property `size`.
    pub size: Vec<Schema100>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema110 {
    /// A value with the required fields, and without any other.
    pub fn new(type_: Option<Schema66>, size: Vec<Schema100>) -> Self {
        Self {
            value: None,
            media_group: None,
            e: None,
            type_,
            created_at: None,
            n1st: None,
            size,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema110 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema110 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
