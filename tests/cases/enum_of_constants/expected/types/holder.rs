//! `Holder`.

use serde::{Deserialize, Serialize};

use crate::runtime::additional;
use super::{Kind, Model};

/// Type of the schema `Holder`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Holder {
    /// The property `kind`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub kind: Option<Option<Kind>>,
    /// The property `model`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub model: Option<Option<Model>>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
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
