// @generated
//! `Dog`.

use crate::runtime::{additional, json};

/// Type of the schema `Dog`.
#[derive(Debug, Clone, PartialEq)]
pub struct Dog {
    /// The property `petType`.
    pub pet_type: String,
    /// The property `barks`.
    pub barks: Option<bool>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for Dog {
    fn default() -> Self {
        Self {
            pet_type: "Dog".to_owned(),
            barks: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl Dog {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `barks`.
    pub fn barks(mut self, value: bool) -> Self {
        self.barks = Some(value);
        self
    }
}

impl json::Decode for Dog {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            pet_type: object.required("petType")?,
            barks: object.optional("barks"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Dog {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("petType", &self.pet_type);
        object.optional("barks", &self.barks);
        object.rest(&self.additional);
    }
}

json::serde_for!(Dog);
