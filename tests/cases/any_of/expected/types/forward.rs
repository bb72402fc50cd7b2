//! `Forward`.

use serde::{Deserialize, Serialize};

/// Type of the schema `Forward`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Forward {
    /// The property `last`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last: Option<String>,
    /// The property `next`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}
