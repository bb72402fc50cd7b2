// @generated
//! `User`.

use crate::runtime::{additional, json};

/// Type of the schema `User`.
#[derive(Debug, Clone, PartialEq)]
pub struct User {
    /// The property `id`.
    pub id: Option<i64>,
    /// The property `name`.
    pub name: String,
    /// The property `password`.
    pub password: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl User {
    /// A value with the required fields, and without any other.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            id: None,
            name: name.into(),
            password: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }

    /// Sets `password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
}

impl json::Decode for User {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.optional("id"),
            name: object.required("name")?,
            password: object.optional("password"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for User {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("id", &self.id);
        object.member("name", &self.name);
        object.optional("password", &self.password);
        object.rest(&self.additional);
    }
}

json::serde_for!(User);
