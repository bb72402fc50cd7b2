//! `Ticket`.

use serde::{Deserialize, Serialize};

use crate::runtime::additional;
use super::Status;

/// Type of the schema `Ticket`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Ticket {
    /// The property `status`.
    pub status: Status,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Ticket {
    /// A value with the required fields, and without any other.
    pub fn new(status: Status) -> Self {
        Self {
            status,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Ticket {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Ticket {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
