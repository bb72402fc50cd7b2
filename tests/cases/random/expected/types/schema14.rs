//! `Schema14` and `Schema14IdItem`.

use serde::{Deserialize, Serialize};

use crate::runtime::{additional, formats};

/// Type of the schema `Schema14`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema14 {
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
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema14 {
    /// A value with the required fields, and without any other.
    pub fn new(id: Vec<Schema14IdItem>, url: f64) -> Self {
        Self {
            id,
            updated_at: None,
            self_: None,
            url,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema14 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema14 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}

/// An item of the list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema14IdItem {
    /// The property `name`.
    pub name: formats::Date,
    /// The property `createdAt`.
    #[serde(rename = "createdAt", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<formats::Uuid>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema14IdItem {
    /// A value with the required fields, and without any other.
    pub fn new(name: formats::Date) -> Self {
        Self {
            name,
            created_at: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema14IdItem {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema14IdItem {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
