// @generated
//! `Node` and `NodeBase`.

use crate::runtime::{additional, json};
use super::Leaf;

/// Type of the schema `Node`.
///
/// Decided by the member `node`.
#[derive(Debug, Clone, PartialEq)]
pub enum Node {
    /// The value as `Leaf`.
    ///
    /// Its `node` is `Leaf`.
    Leaf(Leaf),
    /// The value as `NodeBase`.
    ///
    /// Its `node` is `Node`.
    ///
    /// A value with another `node`, or without one, is this one too, if it has what is required here.
    Node(NodeBase),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Node {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("node").as_deref() {
            Some("Leaf") => node.decode().map(Self::Leaf),
            Some("Node") => node.decode().map(Self::Node),
            _ if node.looks_like::<NodeBase>() => node.decode().map(Self::Node),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Node {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Leaf(value) => out.value(value),
            Self::Node(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Leaf> for Node {
    fn from(value: Leaf) -> Self {
        Self::Leaf(value)
    }
}

impl From<NodeBase> for Node {
    fn from(value: NodeBase) -> Self {
        Self::Node(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct NodeBase {
    /// The property `node`.
    pub node: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl NodeBase {
    /// A value with all of its fields.
    pub fn new(node: impl Into<String>) -> Self {
        Self {
            node: node.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `node`.
    pub fn node(mut self, value: impl Into<String>) -> Self {
        self.node = value.into();
        self
    }
}

impl json::Decode for NodeBase {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            node: object.required("node")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[json::Known::required("node", <String as json::Decode>::fits)],
        )
    }
}

impl json::Encode for NodeBase {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("node", &self.node);
        object.rest(&self.additional);
    }
}

json::serde_for!(Node, NodeBase);
