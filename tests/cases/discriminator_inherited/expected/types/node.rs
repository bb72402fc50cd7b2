//! `Node` and `NodeBase`.

use serde::{Deserialize, Serialize};

use crate::runtime::additional;
use crate::runtime::union;
use super::Leaf;

/// Type of the schema `Node`.
#[derive(Debug, Clone, PartialEq)]
pub enum Node {
    /// The value as `Leaf`.
    Leaf(Leaf),
    /// The value as `NodeBase`.
    Node(NodeBase),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl serde::Serialize for Node {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Leaf(value) => serde::Serialize::serialize(value, serializer),
            Self::Node(value) => serde::Serialize::serialize(value, serializer),
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Node {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for Node {
    fn object<'de, A: serde::de::MapAccess<'de>>(
        mut object: union::Object<A>,
    ) -> Result<Self, A::Error> {
        match object.tag("node")? {
            Some("Leaf") => object.read().map(Self::Leaf),
            Some("Node") => object.read().map(Self::Node),
            _ => object.other(),
        }
    }

    fn other(value: serde_json::Value) -> Option<Self> {
        Some(Self::Other(value))
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct NodeBase {
    /// The property `node`.
    pub node: String,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl NodeBase {
    /// A value with the required fields, and without any other.
    pub fn new(node: impl Into<String>) -> Self {
        Self {
            node: node.into(),
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for NodeBase {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for NodeBase {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
