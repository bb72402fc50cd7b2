// @generated
//! `Dot`.

use crate::runtime::{additional, json};

/// Type of the schema `Dot`.
#[derive(Debug, Clone, PartialEq)]
pub struct Dot {
    /// The property `kind`.
    pub kind: String,
    /// The property `colour`.
    pub colour: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Dot {
    /// A value with the required fields, and without any other.
    pub fn new(colour: impl Into<String>) -> Self {
        Self {
            kind: "dot".to_owned(),
            colour: colour.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `colour`.
    pub fn colour(mut self, value: impl Into<String>) -> Self {
        self.colour = value.into();
        self
    }
}

impl json::Decode for Dot {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.required("kind")?,
            colour: object.required("colour")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Dot {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("kind", &self.kind);
        object.member("colour", &self.colour);
        object.rest(&self.additional);
    }
}

json::serde_for!(Dot);
