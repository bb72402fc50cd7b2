// @generated
//! `Node`.

use crate::runtime::{additional, json};

/// Type of the schema `Node`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Node {
    /// The property `kids`.
    pub kids: Option<Vec<Node>>,
    /// The property `parent`.
    pub parent: Option<Box<Node>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Node {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `kids`.
    pub fn kids(mut self, value: impl IntoIterator<Item = Node>) -> Self {
        self.kids = Some(value.into_iter().collect());
        self
    }

    /// Sets `parent`.
    pub fn parent(mut self, value: Node) -> Self {
        self.parent = Some(Box::new(value));
        self
    }
}

impl json::Decode for Node {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kids: object.optional("kids"),
            parent: object.optional("parent"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Node {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("kids", &self.kids);
        object.optional("parent", &self.parent);
        object.rest(&self.additional);
    }
}

json::serde_for!(Node);
