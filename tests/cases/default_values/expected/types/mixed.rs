//! `Mixed`.

use serde::{Deserialize, Serialize};

/// Type of the schema `Mixed`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Mixed {
    /// The property `id`.
    pub id: i64,
    /// The property `note`.
    ///
    /// Default: `none`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

impl Mixed {
    /// A value with the required fields, and without any other.
    pub fn new(id: i64) -> Self {
        Self { id, note: None }
    }
}
