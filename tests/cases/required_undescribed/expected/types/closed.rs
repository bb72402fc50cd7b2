//! `Closed`.

use serde::{Deserialize, Serialize};

/// Type of the schema `Closed`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Closed {
    /// The property `here`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub here: Option<i64>,
}
