//! `Answer`.

use serde::{Deserialize, Serialize};

use crate::runtime::additional;
use super::Yes;

/// Type of the schema `Answer`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Answer {
    /// The property `ok`.
    pub ok: Yes,
    /// The property `either`.
    pub either: bool,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Answer {
    /// A value with the required fields, and without any other.
    pub fn new(ok: Yes, either: bool) -> Self {
        Self {
            ok,
            either,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Answer {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Answer {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
