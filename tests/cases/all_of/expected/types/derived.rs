//! `Derived`.

use serde::{Deserialize, Serialize};

use crate::runtime::additional;
use super::BaseKind;

/// A base with a name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Derived {
    /// The property `id`.
    pub id: i64,
    /// The property `kind`.
    pub kind: BaseKind,
    /// The property `name`.
    pub name: String,
    /// The property `own`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub own: Option<bool>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Derived {
    /// A value with the required fields, and without any other.
    pub fn new(id: i64, kind: BaseKind, name: impl Into<String>) -> Self {
        Self {
            id,
            kind,
            name: name.into(),
            own: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Derived {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Derived {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
