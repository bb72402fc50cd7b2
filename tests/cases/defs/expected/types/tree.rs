// @generated
//! `Tree`.

use crate::runtime::{additional, json};
use super::TreeNode;

/// Type of the schema `Tree`.
#[derive(Debug, Clone, PartialEq)]
pub struct Tree {
    /// The property `root`.
    pub root: TreeNode,
    /// The property `again`.
    pub again: Option<TreeNode>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Tree {
    /// A value with the required fields, and without any other.
    pub fn new(root: TreeNode) -> Self {
        Self {
            root,
            again: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `root`.
    pub fn root(mut self, value: TreeNode) -> Self {
        self.root = value;
        self
    }

    /// Sets `again`.
    pub fn again(mut self, value: TreeNode) -> Self {
        self.again = Some(value);
        self
    }
}

impl json::Decode for Tree {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            root: object.required("root")?,
            again: object.optional("again"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Tree {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("root", &self.root);
        object.optional("again", &self.again);
        object.rest(&self.additional);
    }
}

json::serde_for!(Tree);
