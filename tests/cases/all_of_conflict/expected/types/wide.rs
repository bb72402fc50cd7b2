//! `Wide`.

use serde::{Deserialize, Serialize};

/// Type of the schema `Wide`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Wide {
    /// The property `value`.
    pub value: String,
    /// The property `size`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<f64>,
    /// The property `extra`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::present"
    )]
    pub extra: Option<serde_json::Value>,
}

impl Wide {
    /// A value with the required fields, and without any other.
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            size: None,
            extra: None,
        }
    }
}
