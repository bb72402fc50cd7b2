//! `Book`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::runtime::additional;
use super::Entry;

/// Type of the schema `Book`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Book {
    /// The property `byName`.
    #[serde(rename = "byName")]
    pub by_name: BTreeMap<String, Entry>,
    /// The property `nullables`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nullables: Option<BTreeMap<String, Option<String>>>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Book {
    /// A value with the required fields, and without any other.
    pub fn new(by_name: BTreeMap<String, Entry>) -> Self {
        Self {
            by_name,
            nullables: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Book {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Book {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
