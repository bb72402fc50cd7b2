// @generated
//! `Pet`.

use crate::runtime::{additional, json};

/// Type of the schema `Pet`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Pet {
    /// The property `upper`.
    pub upper: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Pet {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `upper`.
    pub fn upper(mut self, value: i64) -> Self {
        self.upper = Some(value);
        self
    }
}

impl json::Decode for Pet {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            upper: object.optional("upper"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Pet {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("upper", &self.upper);
        object.rest(&self.additional);
    }
}

json::serde_for!(Pet);
