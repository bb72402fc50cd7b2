//! `Schema22`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::runtime::{additional, base64, formats};
use super::{Schema3, Schema8IdValue};

/// Type of the schema `Schema22`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema22 {
    /// The property `id`.
    pub id: BTreeMap<String, Schema8IdValue>,
    /// The property `kind`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<u64>,
    /// The property `self`.
    #[serde(rename = "self")]
    pub self_: Option<base64::Base64>,
    /// The property `additional`.
    pub additional: Schema3,
    /// The property `createdAt`.
    #[serde(
        rename = "createdAt",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub created_at: Option<Option<bool>>,
    /// The property `x-tag`.
    #[serde(rename = "x-tag")]
    pub x_tag: Option<formats::Uri>,
    /// The property `1st`.
    #[serde(rename = "1st")]
    pub n1st: Option<formats::DateTime>,
    /// The property `value`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// The property `isOpen`.
    #[serde(rename = "isOpen")]
    pub is_open: Option<Vec<u64>>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional_properties: additional::Undeclared,
}

impl Schema22 {
    /// A value with the required fields, and without any other.
    pub fn new(
        id: BTreeMap<String, Schema8IdValue>,
        self_: Option<base64::Base64>,
        additional: Schema3,
        x_tag: Option<formats::Uri>,
        n1st: Option<formats::DateTime>,
        is_open: Option<Vec<u64>>,
    ) -> Self {
        Self {
            id,
            kind: None,
            self_,
            additional,
            created_at: None,
            x_tag,
            n1st,
            value: None,
            is_open,
            additional_properties: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema22 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional_properties))
    }
}

impl<'de> serde::Deserialize<'de> for Schema22 {
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
