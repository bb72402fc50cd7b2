//! `Book`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Entry;

/// Type of the schema `Book`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Book {
    /// The property `byName`.
    #[serde(rename = "byName")]
    pub by_name: BTreeMap<String, Entry>,
    /// The property `nullables`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nullables: Option<BTreeMap<String, Option<String>>>,
}

impl Book {
    /// A value with the required fields, and without any other.
    pub fn new(by_name: BTreeMap<String, Entry>) -> Self {
        Self { by_name, nullables: None }
    }
}
