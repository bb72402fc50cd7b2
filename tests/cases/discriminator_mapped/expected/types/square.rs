// @generated
//! `Square`.

use crate::runtime::{additional, json};

/// Type of the schema `Square`.
#[derive(Debug, Clone, PartialEq)]
pub struct Square {
    /// The property `side`.
    pub side: f64,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Square {
    /// A value with all of its fields.
    pub fn new(side: f64) -> Self {
        Self {
            side,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `side`.
    pub fn side(mut self, value: f64) -> Self {
        self.side = value;
        self
    }
}

impl json::Decode for Square {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            side: object.required("side")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Square {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("side", &self.side);
        object.rest(&self.additional);
    }
}

json::serde_for!(Square);
