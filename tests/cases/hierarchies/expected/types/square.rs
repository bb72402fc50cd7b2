// @generated
//! `Square`.

use crate::runtime::{additional, json};

/// Type of the schema `Square`.
#[derive(Debug, Clone, PartialEq)]
pub struct Square {
    /// The property `kind`.
    pub kind: String,
    /// The property `colour`.
    pub colour: String,
    /// The property `side`.
    pub side: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Square {
    /// A value with the required fields, and without any other.
    pub fn new(colour: impl Into<String>) -> Self {
        Self {
            kind: "edged".to_owned(),
            colour: colour.into(),
            side: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `colour`.
    pub fn colour(mut self, value: impl Into<String>) -> Self {
        self.colour = value.into();
        self
    }

    /// Sets `side`.
    pub fn side(mut self, value: i64) -> Self {
        self.side = Some(value);
        self
    }
}

impl json::Decode for Square {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.required("kind")?,
            colour: object.required("colour")?,
            side: object.optional("side"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Square {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("kind", &self.kind);
        object.member("colour", &self.colour);
        object.optional("side", &self.side);
        object.rest(&self.additional);
    }
}

json::serde_for!(Square);
