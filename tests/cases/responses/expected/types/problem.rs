// @generated
//! `Problem`.

use crate::runtime::{additional, json};

/// Type of the schema `Problem`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    /// The property `message`.
    pub message: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for Problem {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            message: object.required("message")?,
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for Problem {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("message", &self.message);
        object.rest(&self.additional);
    }
}

json::serde_for!(Problem);
