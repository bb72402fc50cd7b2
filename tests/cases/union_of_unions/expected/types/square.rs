//! `Square`.

use serde::{Deserialize, Serialize};

/// Type of the schema `Square`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Square {
    /// The property `kind`.
    pub kind: String,
    /// The property `side`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub side: Option<f64>,
}

impl Square {
    /// A value with the required fields, and without any other.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            side: None,
        }
    }
}
