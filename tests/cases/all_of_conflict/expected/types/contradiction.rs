//! `Contradiction`.

use serde::{Deserialize, Serialize};

/// Type of the schema `Contradiction`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Contradiction {
    /// The property `value`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<i64>,
}
