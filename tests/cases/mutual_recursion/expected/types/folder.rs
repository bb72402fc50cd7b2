//! `Folder`.

use serde::{Deserialize, Serialize};

use crate::runtime::additional;
use super::Owner;

/// Type of the schema `Folder`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Folder {
    /// The property `owner`.
    pub owner: Owner,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Folder {
    /// A value with the required fields, and without any other.
    pub fn new(owner: Owner) -> Self {
        Self {
            owner,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Folder {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Folder {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
