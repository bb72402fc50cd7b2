//! `User`.

use serde::{Deserialize, Serialize};

use crate::runtime::additional;
use super::{Old, OldKind};

/// Type of the schema `User`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct User {
    /// The property `old`.
    pub old: Old,
    /// The property `kind`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<OldKind>,
    /// The property `gone`.
    ///
    /// **Deprecated.**
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gone: Option<String>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl User {
    /// A value with the required fields, and without any other.
    pub fn new(old: Old) -> Self {
        Self {
            old,
            kind: None,
            gone: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for User {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for User {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
