//! `PetSchema`.

use serde::{Deserialize, Serialize};

/// Type of the schema `pet`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct PetSchema {
    /// The property `lower`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lower: Option<i64>,
}
