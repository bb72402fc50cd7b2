//! `Schema70`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::runtime::{additional, formats};

/// Type of the schema `Schema70`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema70 {
    /// The property `1st`.
    #[serde(rename = "1st", skip_serializing_if = "Option::is_none")]
    pub n1st: Option<formats::DateTime>,
    /// The property `value`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub value: Option<Option<Vec<BTreeMap<String, serde_json::Value>>>>,
    /// The property `isOpen`.
    #[serde(rename = "isOpen")]
    pub is_open: BTreeMap<String, formats::Date>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema70 {
    /// A value with the required fields, and without any other.
    pub fn new(is_open: BTreeMap<String, formats::Date>) -> Self {
        Self {
            n1st: None,
            value: None,
            is_open,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema70 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema70 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
