//! `Unshare`.

use serde::Serialize;

/// Type of the schema `Unshare`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "full", derive(serde::Deserialize))]
pub struct Unshare {
    /// The property `user`.
    pub user: String,
    /// The property `level`.
    pub level: serde_json::Value,
}
