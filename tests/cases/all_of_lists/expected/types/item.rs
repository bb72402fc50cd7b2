// @generated
//! `Item`.

use crate::runtime::{additional, json};

/// Type of the schema `Item`.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// The property `id`.
    pub id: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Item {
    /// A value with all of its fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
}

impl json::Decode for Item {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.required("id")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Item {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.rest(&self.additional);
    }
}

json::serde_for!(Item);
