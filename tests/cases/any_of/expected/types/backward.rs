//! `Backward`.

use serde::{Deserialize, Serialize};

/// Type of the schema `Backward`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Backward {
    /// The property `first`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first: Option<String>,
    /// The property `prev`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
}
