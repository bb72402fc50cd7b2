// @generated
//! `TreeNode`.

use crate::runtime::{additional, json};

/// Type of the schema `Tree_node`.
#[derive(Debug, Clone, PartialEq)]
pub struct TreeNode {
    /// The property `value`.
    pub value: i64,
    /// The property `next`.
    pub next: Option<Box<TreeNode>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl TreeNode {
    /// A value with the required fields, and without any other.
    pub fn new(value: i64) -> Self {
        Self {
            value,
            next: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `value`.
    pub fn value(mut self, value: i64) -> Self {
        self.value = value;
        self
    }

    /// Sets `next`.
    pub fn next(mut self, value: TreeNode) -> Self {
        self.next = Some(Box::new(value));
        self
    }
}

impl json::Decode for TreeNode {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            value: object.required("value")?,
            next: object.optional("next"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for TreeNode {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("value", &self.value);
        object.optional("next", &self.next);
        object.rest(&self.additional);
    }
}

json::serde_for!(TreeNode);
