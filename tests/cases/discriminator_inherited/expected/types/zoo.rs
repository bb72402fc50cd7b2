//! `Zoo`.

use serde::{Deserialize, Serialize};

use crate::runtime::additional;
use super::Animal;

/// Type of the schema `Zoo`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Zoo {
    /// The property `animals`.
    pub animals: Vec<Animal>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Zoo {
    /// A value with the required fields, and without any other.
    pub fn new(animals: Vec<Animal>) -> Self {
        Self {
            animals,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Zoo {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Zoo {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
