// @generated
//! `Circle`.

use crate::runtime::{additional, json};

/// Type of the schema `Circle`.
#[derive(Debug, Clone, PartialEq)]
pub struct Circle {
    /// The property `kind`.
    pub kind: String,
    /// The property `radius`.
    pub radius: Option<f64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for Circle {
    fn default() -> Self {
        Self {
            kind: "Circle".to_owned(),
            radius: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl Circle {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `radius`.
    pub fn radius(mut self, value: f64) -> Self {
        self.radius = Some(value);
        self
    }
}

impl json::Decode for Circle {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.required("kind")?,
            radius: object.optional("radius"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Circle {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("kind", &self.kind);
        object.optional("radius", &self.radius);
        object.rest(&self.additional);
    }
}

json::serde_for!(Circle);
