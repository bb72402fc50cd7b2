//! `Leaf`.

use serde::{Deserialize, Serialize};

/// Type of the schema `Leaf`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Leaf {
    /// The property `node`.
    pub node: String,
    /// The property `value`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<i64>,
}

impl Leaf {
    /// A value with the required fields, and without any other.
    pub fn new(node: impl Into<String>) -> Self {
        Self {
            node: node.into(),
            value: None,
        }
    }
}
