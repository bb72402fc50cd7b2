// @generated
//! `Node`.

use std::collections::BTreeMap;

use crate::runtime::{additional, json};

/// Type of the schema `Node`.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// The property `value`.
    pub value: i64,
    /// The property `next`.
    pub next: Option<Box<Node>>,
    /// The property `children`.
    pub children: Option<Vec<Node>>,
    /// The property `named`.
    pub named: Option<BTreeMap<String, Node>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Node {
    /// A value with the required fields, and without any other.
    pub fn new(value: i64) -> Self {
        Self {
            value,
            next: None,
            children: None,
            named: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `value`.
    pub fn value(mut self, value: i64) -> Self {
        self.value = value;
        self
    }

    /// Sets `next`.
    pub fn next(mut self, value: Node) -> Self {
        self.next = Some(Box::new(value));
        self
    }

    /// Sets `children`.
    pub fn children(mut self, value: impl IntoIterator<Item = Node>) -> Self {
        self.children = Some(value.into_iter().collect());
        self
    }

    /// Sets `named`.
    pub fn named(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, Node)>,
    ) -> Self {
        self.named = Some(
            value.into_iter().map(|(name, value)| (name.into(), value)).collect(),
        );
        self
    }
}

impl json::Decode for Node {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            value: object.required("value")?,
            next: object.optional("next"),
            children: object.optional("children"),
            named: object.optional("named"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Node {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("value", &self.value);
        object.optional("next", &self.next);
        object.optional("children", &self.children);
        object.optional("named", &self.named);
        object.rest(&self.additional);
    }
}

json::serde_for!(Node);
