// @generated
//! `Leaf`.

use crate::runtime::{additional, json};

/// Type of the schema `Leaf`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Leaf {
    /// The property `x`.
    pub x: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Leaf {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `x`.
    pub fn x(mut self, value: i64) -> Self {
        self.x = Some(value);
        self
    }
}

impl json::Decode for Leaf {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            x: object.optional("x"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Leaf {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("x", &self.x);
        object.rest(&self.additional);
    }
}

json::serde_for!(Leaf);
