// @generated
//! `Circle`.

use crate::runtime::{additional, json};

/// Type of the schema `Circle`.
#[derive(Debug, Clone, PartialEq)]
pub struct Circle {
    /// The property `kind`.
    pub kind: String,
    /// The property `colour`.
    pub colour: String,
    /// The property `radius`.
    pub radius: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Circle {
    /// A value with the required fields, and without any other.
    pub fn new(colour: impl Into<String>) -> Self {
        Self {
            kind: "round".to_owned(),
            colour: colour.into(),
            radius: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `colour`.
    pub fn colour(mut self, value: impl Into<String>) -> Self {
        self.colour = value.into();
        self
    }

    /// Sets `radius`.
    pub fn radius(mut self, value: i64) -> Self {
        self.radius = Some(value);
        self
    }
}

impl json::Decode for Circle {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.required("kind")?,
            colour: object.required("colour")?,
            radius: object.optional("radius"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Circle {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("kind", &self.kind);
        object.member("colour", &self.colour);
        object.optional("radius", &self.radius);
        object.rest(&self.additional);
    }
}

json::serde_for!(Circle);
