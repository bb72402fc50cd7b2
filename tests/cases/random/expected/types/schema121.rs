//! `Schema121`.

use serde::{Deserialize, Serialize};

use crate::runtime::{additional, formats};

/// Type of the schema `Schema121`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema121 {
    /// The property `URL`.
    #[serde(rename = "URL")]
    pub url: Option<formats::Uuid>,
    /// The property `isOpen`.
    #[serde(rename = "isOpen")]
    pub is_open: String,
    /// The property `size`.
    pub size: f64,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema121 {
    /// A value with the required fields, and without any other.
    pub fn new(
        url: Option<formats::Uuid>,
        is_open: impl Into<String>,
        size: f64,
    ) -> Self {
        Self {
            url,
            is_open: is_open.into(),
            size,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema121 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema121 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
