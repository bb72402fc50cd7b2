//! `Schema77`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Type of the schema `Schema77`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Schema77 {
    /// The property `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<BTreeMap<String, String>>,
    /// The property `isOpen`.
    #[serde(rename = "isOpen")]
    pub is_open: i64,
}

impl Schema77 {
    /// A value with the required fields, and without any other.
    pub fn new(is_open: i64) -> Self {
        Self { name: None, is_open }
    }
}
