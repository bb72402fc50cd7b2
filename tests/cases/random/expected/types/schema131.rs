//! `Schema131` and `Schema131Additional`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::runtime::additional;
use super::{Schema122, Schema94};

/// Type of the schema `Schema131`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema131 {
    /// The property `name`.
    pub name: Option<Schema94>,
    /// The property `type`.
    #[serde(rename = "type")]
    pub type_: Option<i32>,
    /// The property `kind`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub kind: Option<Option<Vec<String>>>,
    /// The property `updated_at`.
    pub updated_at: u64,
    /// The property `size`.
    pub size: Option<i32>,
    /// The property `additional`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub additional: Option<Option<Schema131Additional>>,
    /// Members that are no property of the schema.
    #[serde(skip)]
    pub additional_properties: BTreeMap<String, Schema122>,
}

impl Schema131 {
    /// A value with the required fields, and without any other.
    pub fn new(
        name: Option<Schema94>,
        type_: Option<i32>,
        updated_at: u64,
        size: Option<i32>,
    ) -> Self {
        Self {
            name,
            type_,
            kind: None,
            updated_at,
            size,
            additional: None,
            additional_properties: BTreeMap::new(),
        }
    }
}

impl serde::Serialize for Schema131 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional_properties))
    }
}

impl<'de> serde::Deserialize<'de> for Schema131 {
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

/// Type of the property `additional`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema131Additional {
    /// The property `kind`.
    pub kind: f64,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema131Additional {
    /// A value with the required fields, and without any other.
    pub fn new(kind: f64) -> Self {
        Self {
            kind,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema131Additional {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema131Additional {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
