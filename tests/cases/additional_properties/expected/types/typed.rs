//! `Typed`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::runtime::additional;

/// Type of the schema `Typed`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Typed {
    /// The property `id`.
    pub id: i64,
    /// Members that are no property of the schema.
    #[serde(skip)]
    pub additional: BTreeMap<String, String>,
}

impl Typed {
    /// A value with the required fields, and without any other.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            additional: BTreeMap::new(),
        }
    }
}

impl serde::Serialize for Typed {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Typed {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
