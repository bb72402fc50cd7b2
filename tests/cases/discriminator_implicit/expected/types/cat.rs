//! `Cat`.

use serde::{Deserialize, Serialize};

use crate::runtime::additional;

/// Type of the schema `Cat`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Cat {
    /// The property `petType`.
    #[serde(rename = "petType")]
    pub pet_type: String,
    /// The property `lives`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lives: Option<i64>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Cat {
    /// A value with the required fields, and without any other.
    pub fn new(pet_type: impl Into<String>) -> Self {
        Self {
            pet_type: pet_type.into(),
            lives: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Cat {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Cat {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
