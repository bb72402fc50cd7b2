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

impl Dog {
    /// A value with the required fields, and without any other.
    pub fn new(pet_type: impl Into<String>) -> Self {
        Self {
            pet_type: pet_type.into(),
            barks: None,
        }
    }
}
