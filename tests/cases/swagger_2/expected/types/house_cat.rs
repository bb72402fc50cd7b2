// @generated
//! `HouseCat`.

use crate::runtime::{additional, json};

/// Type of the schema `HouseCat`.
#[derive(Debug, Clone, PartialEq)]
pub struct HouseCat {
    /// The property `kind`.
    pub kind: String,
    /// The property `id`.
    pub id: Option<i64>,
    /// The property `name`.
    pub name: String,
    /// The property `lives`.
    pub lives: Option<i32>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl HouseCat {
    /// A value with the required fields, and without any other.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            kind: "cat".to_owned(),
            id: None,
            name: name.into(),
            lives: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }

    /// Sets `lives`.
    pub fn lives(mut self, value: i32) -> Self {
        self.lives = Some(value);
        self
    }
}

impl json::Decode for HouseCat {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.required("kind")?,
            id: object.optional("id"),
            name: object.required("name")?,
            lives: object.optional("lives"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for HouseCat {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("kind", &self.kind);
        object.optional("id", &self.id);
        object.member("name", &self.name);
        object.optional("lives", &self.lives);
        object.rest(&self.additional);
    }
}

json::serde_for!(HouseCat);
