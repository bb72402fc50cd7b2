//! `Circle`.

use serde::{Deserialize, Serialize};

/// Type of the schema `Circle`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Circle {
    /// The property `kind`.
    pub kind: String,
    /// The property `radius`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub radius: Option<f64>,
}

impl Circle {
    /// A value with the required fields, and without any other.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            radius: None,
        }
    }
}
