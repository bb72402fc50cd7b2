// @generated
//! `Cat`.

use crate::runtime::{additional, json};

/// Type of the schema `Cat`.
#[derive(Debug, Clone, PartialEq)]
pub struct Cat {
    /// The property `type`.
    pub type_: String,
    /// The property `name`.
    pub name: String,
    /// The property `lives`.
    pub lives: i64,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Cat {
    /// A value with the required fields, and without any other.
    pub fn new(name: impl Into<String>, lives: i64) -> Self {
        Self {
            type_: "cat".to_owned(),
            name: name.into(),
            lives,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }

    /// Sets `lives`.
    pub fn lives(mut self, value: i64) -> Self {
        self.lives = value;
        self
    }
}

impl json::Decode for Cat {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            type_: object.required("type")?,
            name: object.required("name")?,
            lives: object.required("lives")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Cat {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("type", &self.type_);
        object.member("name", &self.name);
        object.member("lives", &self.lives);
        object.rest(&self.additional);
    }
}

json::serde_for!(Cat);
