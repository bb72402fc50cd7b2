// @generated
//! `Disc`.

use crate::runtime::{additional, json};

/// Type of the schema `Disc`.
#[derive(Debug, Clone, PartialEq)]
pub struct Disc {
    /// The property `form`.
    pub form: String,
    /// The property `colour`.
    pub colour: Option<String>,
    /// The property `radius`.
    pub radius: Option<f64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for Disc {
    fn default() -> Self {
        Self {
            form: "disc".to_owned(),
            colour: None,
            radius: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl Disc {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `colour`.
    pub fn colour(mut self, value: impl Into<String>) -> Self {
        self.colour = Some(value.into());
        self
    }

    /// Sets `radius`.
    pub fn radius(mut self, value: f64) -> Self {
        self.radius = Some(value);
        self
    }
}

impl json::Decode for Disc {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            form: object.required("form")?,
            colour: object.optional("colour"),
            radius: object.optional("radius"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Disc {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("form", &self.form);
        object.optional("colour", &self.colour);
        object.optional("radius", &self.radius);
        object.rest(&self.additional);
    }
}

json::serde_for!(Disc);
