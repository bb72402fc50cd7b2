//! `Holder`.

use serde::{Deserialize, Serialize};

use crate::runtime::additional;
use super::{Perhaps, Setting};

/// Type of the schema `Holder`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Holder {
    /// The property `setting`.
    pub setting: Setting,
    /// The property `perhaps`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub perhaps: Option<Option<Perhaps>>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Holder {
    /// A value with the required fields, and without any other.
    pub fn new(setting: Setting) -> Self {
        Self {
            setting,
            perhaps: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Holder {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Holder {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
