// @generated
//! `Unsaid`.

use crate::runtime::{additional, json};

/// Type of the schema `Unsaid`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Unsaid {
    /// The property `id`.
    pub id: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Unsaid {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
}

impl json::Decode for Unsaid {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.optional("id"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Unsaid {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("id", &self.id);
        object.rest(&self.additional);
    }
}

json::serde_for!(Unsaid);
