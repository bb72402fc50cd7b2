// @generated
//! `Circle`.

use crate::runtime::{additional, json};

/// Type of the schema `Circle`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Circle {
    /// The property `radius`.
    pub radius: Option<f64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for Circle {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            radius: object.optional("radius"),
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for Circle {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("radius", &self.radius);
        object.rest(&self.additional);
    }
}

json::serde_for!(Circle);
