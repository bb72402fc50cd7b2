// @generated
//! `Square`.

use crate::runtime::{additional, json};

/// Type of the schema `Square`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Square {
    /// The property `side`.
    pub side: f64,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for Square {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            side: object.required("side")?,
            additional: object.rest_and_nulls()?,
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
