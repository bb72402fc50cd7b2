//! `Leaf`.

use serde::{Deserialize, Serialize};

/// Type of the schema `Leaf`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Leaf {
    /// The property `x`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub x: Option<i64>,
}
