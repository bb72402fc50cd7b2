// @generated
//! `Dog`.

use crate::runtime::{additional, json};

/// Type of the schema `dog`.
#[derive(Debug, Clone, PartialEq)]
pub struct Dog {
    /// The property `kind`.
    pub kind: String,
    /// The property `id`.
    pub id: Option<i64>,
    /// The property `name`.
    pub name: String,
    /// The property `breed`.
    pub breed: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Dog {
    /// A value with the required fields, and without any other.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            kind: "dog".to_owned(),
            id: None,
            name: name.into(),
            breed: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }

    /// Sets `breed`.
    pub fn breed(mut self, value: impl Into<String>) -> Self {
        self.breed = Some(value.into());
        self
    }
}

impl json::Decode for Dog {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.required("kind")?,
            id: object.optional("id"),
            name: object.required("name")?,
            breed: object.optional("breed"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Dog {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("kind", &self.kind);
        object.optional("id", &self.id);
        object.member("name", &self.name);
        object.optional("breed", &self.breed);
        object.rest(&self.additional);
    }
}

json::serde_for!(Dog);
