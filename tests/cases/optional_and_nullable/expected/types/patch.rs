//! `Patch`.

use serde::{Deserialize, Serialize};

use super::Unit;

/// Type of the schema `Patch`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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
        }
    }
}
