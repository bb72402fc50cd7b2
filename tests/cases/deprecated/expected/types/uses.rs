//! `Uses`.

use crate::runtime::{additional, json};

/// Type of the schema `Uses`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Uses {
    /// The property `x`.
    pub x: Option<i64>,
    /// The property `y`.
    pub y: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for Uses {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            x: object.optional("x")?,
            y: object.optional("y")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Uses {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("x", &self.x);
        object.optional("y", &self.y);
        object.rest(&self.additional);
    }
}

json::serde_for!(Uses);
