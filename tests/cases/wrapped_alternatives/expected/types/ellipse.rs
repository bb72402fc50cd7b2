// @generated
//! `Ellipse`.

use crate::runtime::{additional, json};

/// Type of the schema `Ellipse`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Ellipse {
    /// The property `r`.
    pub r: Option<f64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Ellipse {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `r`.
    pub fn r(mut self, value: f64) -> Self {
        self.r = Some(value);
        self
    }
}

impl json::Decode for Ellipse {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            r: object.optional("r"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Ellipse {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("r", &self.r);
        object.rest(&self.additional);
    }
}

json::serde_for!(Ellipse);
