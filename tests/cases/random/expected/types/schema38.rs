//! `Schema38`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::runtime::{additional, formats};
use super::{Schema128, Schema36, Schema74};

/// Type of the schema `Schema38`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema38 {
    /// The property `kind`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<formats::Uuid>,
    /// The property `updated_at`.
    pub updated_at: formats::DateTime,
    /// The property `x-tag`.
    #[serde(rename = "x-tag", skip_serializing_if = "Option::is_none")]
    pub x_tag: Option<String>,
    /// The property `1st`.
    #[serde(rename = "1st", skip_serializing_if = "Option::is_none")]
    pub n1st: Option<Schema36>,
    /// The property `self`.
    #[serde(rename = "self")]
    pub self_: bool,
    /// The property `value`.
    pub value: Option<i64>,
    /// The property `é`.
    #[serde(rename = "é")]
    pub e: Vec<i32>,
    /// The property `additional`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub additional: Option<Option<Schema128>>,
    /// Members that are no property of the schema.
    #[serde(skip)]
    pub additional_properties: BTreeMap<String, Schema74>,
}

impl Schema38 {
    /// A value with the required fields, and without any other.
    pub fn new(
        updated_at: formats::DateTime,
        self_: bool,
        value: Option<i64>,
        e: Vec<i32>,
    ) -> Self {
        Self {
            kind: None,
            updated_at,
            x_tag: None,
            n1st: None,
            self_,
            value,
            e,
            additional: None,
            additional_properties: BTreeMap::new(),
        }
    }
}

impl serde::Serialize for Schema38 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional_properties))
    }
}

impl<'de> serde::Deserialize<'de> for Schema38 {
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
