//! `Cat`.

use serde::{Deserialize, Serialize};

/// Type of the schema `Cat`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Cat {
    /// The property `petType`.
    #[serde(rename = "petType")]
    pub pet_type: String,
    /// The property `lives`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lives: Option<i64>,
}
