//! `Circle`.

use serde::{Deserialize, Serialize};

use crate::runtime::additional;

/// Type of the schema `Circle`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Circle {
    /// The property `kind`.
    pub kind: String,
    /// The property `radius`.
    pub radius: f64,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Circle {
    /// A value with the required fields, and without any other.
    pub fn new(kind: impl Into<String>, radius: f64) -> Self {
        Self {
            kind: kind.into(),
            radius,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Circle {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Circle {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
