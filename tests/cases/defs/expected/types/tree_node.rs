//! `TreeNode`.

use serde::{Deserialize, Serialize};

/// Type of the schema `Tree_node`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TreeNode {
    /// The property `value`.
    pub value: i64,
    /// The property `next`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<Box<TreeNode>>,
}

impl TreeNode {
    /// A value with the required fields, and without any other.
    pub fn new(value: i64) -> Self {
        Self { value, next: None }
    }
}
