//! `Mixed`.

use serde::{Deserialize, Serialize};

use crate::runtime::additional;

/// Type of the schema `Mixed`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Mixed {
    /// The property `id`.
    pub id: i64,
    /// The property `note`.
    ///
    /// Default: `none`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Mixed {
    /// A value with the required fields, and without any other.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            note: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Mixed {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Mixed {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
