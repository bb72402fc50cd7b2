//! `Patch`.

use serde::{Deserialize, Serialize};

use crate::runtime::additional;
use super::Unit;

/// Type of the schema `Patch`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Patch {
    /// The property `always`.
    pub always: i64,
    /// The property `perhapsNull`.
    #[serde(rename = "perhapsNull")]
    pub perhaps_null: Option<i64>,
    /// The property `perhapsAbsent`.
    #[serde(rename = "perhapsAbsent", skip_serializing_if = "Option::is_none")]
    pub perhaps_absent: Option<i64>,
    /// The property `perhapsBoth`.
    #[serde(
        rename = "perhapsBoth",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub perhaps_both: Option<Option<i64>>,
    /// The property `reference`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub reference: Option<Option<Unit>>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Patch {
    /// A value with the required fields, and without any other.
    pub fn new(always: i64, perhaps_null: Option<i64>) -> Self {
        Self {
            always,
            perhaps_null,
            perhaps_absent: None,
            perhaps_both: None,
            reference: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Patch {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Patch {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
