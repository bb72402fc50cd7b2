// @generated
//! `Empty`.

use crate::runtime::{additional, json};

/// Type of the schema `Empty`.
#[derive(Debug, Clone, PartialEq)]
pub struct Empty {
    /// The property `id`.
    pub id: i64,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Empty {
    /// A value with all of its fields.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: i64) -> Self {
        self.id = value;
        self
    }
}

impl json::Decode for Empty {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.required("id")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Empty {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.rest(&self.additional);
    }
}

json::serde_for!(Empty);
