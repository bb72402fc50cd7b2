//! `Schema24`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::runtime::{additional, formats};
use super::{Schema59, Schema70};

/// Type of the schema `Schema24`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema24 {
    /// The property `kind`.
    pub kind: String,
    /// The property `isOpen`.
    #[serde(rename = "isOpen", skip_serializing_if = "Option::is_none")]
    pub is_open: Option<formats::DateTime>,
    /// The property `additional`.
    pub additional: BTreeMap<String, formats::Uri>,
    /// The property `id`.
    pub id: Vec<Schema70>,
    /// The property `name`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub name: Option<Option<formats::Uri>>,
    /// The property `updated_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Schema59>,
    /// The property `é`.
    #[serde(
        rename = "é",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub e: Option<Option<u64>>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional_properties: additional::Undeclared,
}

impl Schema24 {
    /// A value with the required fields, and without any other.
    pub fn new(
        kind: impl Into<String>,
        additional: BTreeMap<String, formats::Uri>,
        id: Vec<Schema70>,
    ) -> Self {
        Self {
            kind: kind.into(),
            is_open: None,
            additional,
            id,
            name: None,
            updated_at: None,
            e: None,
            additional_properties: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema24 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional_properties))
    }
}

impl<'de> serde::Deserialize<'de> for Schema24 {
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
