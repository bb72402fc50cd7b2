//! `Wide`.

use serde::{Deserialize, Serialize};

use crate::runtime::additional;

/// Type of the schema `Wide`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Wide {
    /// The property `value`.
    pub value: String,
    /// The property `size`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<f64>,
    /// The property `extra`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::present"
    )]
    pub extra: Option<serde_json::Value>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Wide {
    /// A value with the required fields, and without any other.
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            size: None,
            extra: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Wide {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Wide {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
