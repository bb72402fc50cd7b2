//! `Pet`.

use serde::{Deserialize, Serialize};

/// Type of the schema `Pet`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Pet {
    /// The property `upper`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub upper: Option<i64>,
}
