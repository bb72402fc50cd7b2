//! `Dog`.

use serde::{Deserialize, Serialize};

/// Type of the schema `Dog`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Dog {
    /// The property `petType`.
    #[serde(rename = "petType")]
    pub pet_type: String,
    /// The property `barks`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub barks: Option<bool>,
}
