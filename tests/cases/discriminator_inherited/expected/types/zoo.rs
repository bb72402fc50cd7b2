// @generated
//! `Zoo`.

use crate::runtime::{additional, json};
use super::Animal;

/// Type of the schema `Zoo`.
#[derive(Debug, Clone, PartialEq)]
pub struct Zoo {
    /// The property `animals`.
    pub animals: Vec<Animal>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Zoo {
    /// A value with all of its fields.
    pub fn new(animals: impl IntoIterator<Item = Animal>) -> Self {
        Self {
            animals: animals.into_iter().collect(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `animals`.
    pub fn animals(mut self, value: impl IntoIterator<Item = Animal>) -> Self {
        self.animals = value.into_iter().collect();
        self
    }
}

impl json::Decode for Zoo {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            animals: object.required("animals")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Zoo {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("animals", &self.animals);
        object.rest(&self.additional);
    }
}

json::serde_for!(Zoo);
