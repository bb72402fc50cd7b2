// @generated
//! `Problem`.

use crate::runtime::{additional, json};

/// Type of the schema `Problem`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Problem {
    /// The property `title`.
    pub title: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for Problem {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            title: object.optional("title"),
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for Problem {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("title", &self.title);
        object.rest(&self.additional);
    }
}

json::serde_for!(Problem);
