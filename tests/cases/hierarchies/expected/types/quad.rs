// @generated
//! `Quad`.

use crate::runtime::{additional, json};

/// Type of the schema `Quad`.
#[derive(Debug, Clone, PartialEq)]
pub struct Quad {
    /// The property `form`.
    pub form: String,
    /// The property `colour`.
    pub colour: Option<String>,
    /// The property `side`.
    pub side: Option<f64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for Quad {
    fn default() -> Self {
        Self {
            form: "quad".to_owned(),
            colour: None,
            side: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl Quad {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `colour`.
    pub fn colour(mut self, value: impl Into<String>) -> Self {
        self.colour = Some(value.into());
        self
    }

    /// Sets `side`.
    pub fn side(mut self, value: f64) -> Self {
        self.side = Some(value);
        self
    }
}

impl json::Decode for Quad {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            form: object.required("form")?,
            colour: object.optional("colour"),
            side: object.optional("side"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Quad {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("form", &self.form);
        object.optional("colour", &self.colour);
        object.optional("side", &self.side);
        object.rest(&self.additional);
    }
}

json::serde_for!(Quad);
