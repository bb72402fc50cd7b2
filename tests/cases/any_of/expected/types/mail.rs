//! `Mail`.

use serde::{Deserialize, Serialize};

use crate::runtime::additional;

/// Type of the schema `Mail`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Mail {
    /// The property `mail`.
    pub mail: String,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Mail {
    /// A value with the required fields, and without any other.
    pub fn new(mail: impl Into<String>) -> Self {
        Self {
            mail: mail.into(),
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Mail {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Mail {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
