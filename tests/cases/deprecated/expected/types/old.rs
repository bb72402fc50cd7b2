//! `Old`.

use serde::{Deserialize, Serialize};

/// Type of the schema `Old`.
///
/// **Deprecated.**
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Old {
    /// The property `x`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub x: Option<i64>,
}
