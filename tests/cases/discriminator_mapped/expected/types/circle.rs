// @generated
//! `Circle`.

use crate::runtime::{additional, json};

/// Type of the schema `Circle`.
#[derive(Debug, Clone, PartialEq)]
pub struct Circle {
    /// The property `kind`.
    pub kind: String,
    /// The property `radius`.
    pub radius: f64,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Circle {
    /// A value with all of its fields.
    pub fn new(kind: impl Into<String>, radius: f64) -> Self {
        Self {
            kind: kind.into(),
            radius,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: impl Into<String>) -> Self {
        self.kind = value.into();
        self
    }

    /// Sets `radius`.
    pub fn radius(mut self, value: f64) -> Self {
        self.radius = value;
        self
    }
}

impl json::Decode for Circle {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.required("kind")?,
            radius: object.required("radius")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Circle {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("kind", &self.kind);
        object.member("radius", &self.radius);
        object.rest(&self.additional);
    }
}

json::serde_for!(Circle);
