// @generated
//! `Cat`.

use crate::runtime::{additional, json};

/// Type of the schema `Cat`.
#[derive(Debug, Clone, PartialEq)]
pub struct Cat {
    /// The property `petType`.
    pub pet_type: String,
    /// The property `lives`.
    pub lives: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for Cat {
    fn default() -> Self {
        Self {
            pet_type: "Cat".to_owned(),
            lives: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl Cat {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `lives`.
    pub fn lives(mut self, value: i64) -> Self {
        self.lives = Some(value);
        self
    }
}

impl json::Decode for Cat {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            pet_type: object.required("petType")?,
            lives: object.optional("lives"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Cat {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("petType", &self.pet_type);
        object.optional("lives", &self.lives);
        object.rest(&self.additional);
    }
}

json::serde_for!(Cat);
