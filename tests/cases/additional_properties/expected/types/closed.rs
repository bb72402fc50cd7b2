//! `Closed`.

use serde::{Deserialize, Serialize};

/// Type of the schema `Closed`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Closed {
    /// The property `id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
}
