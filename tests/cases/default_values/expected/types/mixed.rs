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
