//! `Deeper`.

use serde::{Deserialize, Serialize};

use crate::runtime::additional;
use super::BaseKind;

/// Type of the schema `Deeper`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Deeper {
    /// The property `id`.
    pub id: i64,
    /// The property `kind`.
    pub kind: BaseKind,
    /// The property `name`.
    pub name: String,
    /// The property `own`.
    pub own: bool,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Deeper {
    /// A value with the required fields, and without any other.
    pub fn new(id: i64, kind: BaseKind, name: impl Into<String>, own: bool) -> Self {
        Self {
            id,
            kind,
            name: name.into(),
            own,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Deeper {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Deeper {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
