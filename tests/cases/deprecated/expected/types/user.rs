//! `User`.

use serde::{Deserialize, Serialize};

use super::{Old, OldKind};

/// Type of the schema `User`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct User {
    /// The property `old`.
    pub old: Old,
    /// The property `kind`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<OldKind>,
    /// The property `gone`.
    ///
    /// **Deprecated.**
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gone: Option<String>,
}

impl User {
    /// A value with the required fields, and without any other.
    pub fn new(old: Old) -> Self {
        Self {
            old,
            kind: None,
            gone: None,
        }
    }
}
