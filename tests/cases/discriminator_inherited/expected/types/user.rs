// @generated
//! `User`.

use crate::runtime::{additional, json};

/// Type of the schema `User`.
#[derive(Debug, Clone, PartialEq)]
pub struct User {
    /// The property `kind`.
    pub kind: String,
    /// The property `deleted`.
    pub deleted: Option<bool>,
    /// The property `mail`.
    pub mail: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for User {
    fn default() -> Self {
        Self {
            kind: "User".to_owned(),
            deleted: None,
            mail: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl User {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `deleted`.
    pub fn deleted(mut self, value: bool) -> Self {
        self.deleted = Some(value);
        self
    }

    /// Sets `mail`.
    pub fn mail(mut self, value: impl Into<String>) -> Self {
        self.mail = Some(value.into());
        self
    }
}

impl json::Decode for User {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.required("kind")?,
            deleted: object.optional("deleted"),
            mail: object.optional("mail"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for User {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("kind", &self.kind);
        object.optional("deleted", &self.deleted);
        object.optional("mail", &self.mail);
        object.rest(&self.additional);
    }
}

json::serde_for!(User);
