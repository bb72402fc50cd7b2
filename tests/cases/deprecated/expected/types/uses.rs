//! `Uses`.

use serde::{Deserialize, Serialize};

/// Type of the schema `Uses`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Uses {
    /// The property `x`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub x: Option<i64>,
    /// The property `y`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub y: Option<i64>,
}
