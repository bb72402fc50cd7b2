//! `Cat`.

use serde::{Deserialize, Serialize};

use crate::runtime::additional;

/// Type of the schema `Cat`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Cat {
    /// The property `type`.
    #[serde(rename = "type")]
    pub type_: String,
    /// The property `name`.
    pub name: String,
    /// The property `lives`.
    pub lives: i64,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Cat {
    /// A value with the required fields, and without any other.
    pub fn new(type_: impl Into<String>, name: impl Into<String>, lives: i64) -> Self {
        Self {
            type_: type_.into(),
            name: name.into(),
            lives,
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
