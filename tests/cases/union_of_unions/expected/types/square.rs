//! `Square`.

use serde::{Deserialize, Serialize};

use crate::runtime::additional;

/// Type of the schema `Square`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Square {
    /// The property `kind`.
    pub kind: String,
    /// The property `side`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub side: Option<f64>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Square {
    /// A value with the required fields, and without any other.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            side: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Square {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Square {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
