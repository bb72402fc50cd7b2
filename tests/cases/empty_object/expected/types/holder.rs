//! `Holder`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Empty;

/// Type of the schema `Holder`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Holder {
    /// The property `empty`.
    pub empty: Empty,
    /// The property `map`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub map: Option<BTreeMap<String, serde_json::Value>>,
}

impl Holder {
    /// A value with the required fields, and without any other.
    pub fn new(empty: Empty) -> Self {
        Self { empty, map: None }
    }
}
