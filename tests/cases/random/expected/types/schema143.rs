//! `Schema143`.

use serde::{Deserialize, Serialize};

use crate::runtime::{additional, base64};
use super::Schema138;

/// Type of the schema `Schema143`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema143 {
    /// The property `updated_at`.
    pub updated_at: base64::Base64,
    /// The property `URL`.
    #[serde(rename = "URL")]
    pub url: Schema138,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema143 {
    /// A value with the required fields, and without any other.
    pub fn new(updated_at: impl Into<base64::Base64>, url: Schema138) -> Self {
        Self {
            updated_at: updated_at.into(),
            url,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema143 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema143 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
