//! `Dog`.

use serde::{Deserialize, Serialize};

/// Type of the schema `Dog`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Dog {
    /// The property `type`.
    #[serde(rename = "type")]
    pub type_: String,
    /// The property `name`.
    pub name: String,
    /// The property `barks`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub barks: Option<bool>,
}

impl Dog {
    /// A value with the required fields, and without any other.
    pub fn new(type_: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            name: name.into(),
            barks: None,
        }
    }
}
