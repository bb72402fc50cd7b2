//! `Tree`.

use serde::{Deserialize, Serialize};

use super::TreeNode;

/// Type of the schema `Tree`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Tree {
    /// The property `root`.
    pub root: TreeNode,
    /// The property `again`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub again: Option<TreeNode>,
}

impl Tree {
    /// A value with the required fields, and without any other.
    pub fn new(root: TreeNode) -> Self {
        Self { root, again: None }
    }
}
