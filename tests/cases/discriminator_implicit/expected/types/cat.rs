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

impl Cat {
    /// A value with the required fields, and without any other.
    pub fn new(pet_type: impl Into<String>) -> Self {
        Self {
            pet_type: pet_type.into(),
            lives: None,
        }
    }
}
