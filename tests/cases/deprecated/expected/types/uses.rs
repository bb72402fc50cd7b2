// @generated
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

impl Uses {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `x`.
    pub fn x(mut self, value: i64) -> Self {
        self.x = Some(value);
        self
    }

    /// Sets `y`.
    pub fn y(mut self, value: i64) -> Self {
        self.y = Some(value);
        self
    }
}

impl json::Decode for Uses {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            x: object.optional("x"),
            y: object.optional("y"),
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
