//! `Dog`.

use serde::{Deserialize, Serialize};

use crate::runtime::additional;

/// Type of the schema `Dog`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Dog {
    /// The property `type`.
    #[serde(rename = "type")]
    pub type_: String,
    /// The property `name`.
    pub name: String,
    /// The property `barks`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub barks: Option<bool>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Dog {
    /// A value with the required fields, and without any other.
    pub fn new(type_: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            name: name.into(),
            barks: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Dog {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Dog {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
