//! `User`.

use serde::{Deserialize, Serialize};

/// Type of the schema `User`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct User {
    /// The property `kind`.
    pub kind: String,
    /// The property `deleted`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deleted: Option<bool>,
    /// The property `mail`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mail: Option<String>,
}

impl User {
    /// A value with the required fields, and without any other.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            deleted: None,
            mail: None,
        }
    }
}
