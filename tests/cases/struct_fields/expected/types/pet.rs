//! `Pet`.

use serde::{Deserialize, Serialize};

use crate::runtime::additional;

/// An animal that somebody keeps.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Pet {
    /// The property `id`.
    pub id: i64,
    /// What it answers to.
    ///
    /// Constraints: at most 20 characters.
    pub name: String,
    /// The property `weight`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weight: Option<f64>,
    /// The property `isTame`.
    #[serde(rename = "isTame", skip_serializing_if = "Option::is_none")]
    pub is_tame: Option<bool>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Pet {
    /// A value with the required fields, and without any other.
    pub fn new(id: i64, name: impl Into<String>) -> Self {
        Self {
            id,
            name: name.into(),
            weight: None,
            is_tame: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Pet {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Pet {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
