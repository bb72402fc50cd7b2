// @generated
//! `Square`.

use crate::runtime::{additional, json};

/// Type of the schema `Square`.
#[derive(Debug, Clone, PartialEq)]
pub struct Square {
    /// The property `kind`.
    pub kind: String,
    /// The property `side`.
    pub side: Option<f64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for Square {
    fn default() -> Self {
        Self {
            kind: "Square".to_owned(),
            side: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl Square {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `side`.
    pub fn side(mut self, value: f64) -> Self {
        self.side = Some(value);
        self
    }
}

impl json::Decode for Square {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.required("kind")?,
            side: object.optional("side"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Square {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("kind", &self.kind);
        object.optional("side", &self.side);
        object.rest(&self.additional);
    }
}

json::serde_for!(Square);
