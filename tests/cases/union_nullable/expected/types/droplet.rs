//! `Droplet`.

use serde::{Deserialize, Serialize};

use crate::runtime::additional;

/// Type of the schema `Droplet`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Droplet {
    /// The property `id`.
    pub id: i64,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Droplet {
    /// A value with the required fields, and without any other.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Droplet {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Droplet {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
