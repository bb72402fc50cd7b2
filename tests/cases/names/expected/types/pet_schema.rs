// @generated
//! `PetSchema`.

use crate::runtime::{additional, json};

/// Type of the schema `pet`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PetSchema {
    /// The property `lower`.
    pub lower: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl PetSchema {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `lower`.
    pub fn lower(mut self, value: i64) -> Self {
        self.lower = Some(value);
        self
    }
}

impl json::Decode for PetSchema {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            lower: object.optional("lower"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for PetSchema {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("lower", &self.lower);
        object.rest(&self.additional);
    }
}

json::serde_for!(PetSchema);
