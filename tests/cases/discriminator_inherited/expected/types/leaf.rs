// @generated
//! `Leaf`.

use crate::runtime::{additional, json};

/// Type of the schema `Leaf`.
#[derive(Debug, Clone, PartialEq)]
pub struct Leaf {
    /// The property `node`.
    pub node: String,
    /// The property `value`.
    pub value: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for Leaf {
    fn default() -> Self {
        Self {
            node: "Leaf".to_owned(),
            value: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl Leaf {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `value`.
    pub fn value(mut self, value: i64) -> Self {
        self.value = Some(value);
        self
    }
}

impl json::Decode for Leaf {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            node: object.required("node")?,
            value: object.optional("value"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Leaf {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("node", &self.node);
        object.optional("value", &self.value);
        object.rest(&self.additional);
    }
}

json::serde_for!(Leaf);
