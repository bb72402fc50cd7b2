// @generated
//! `Sent`.

use crate::runtime::json;

/// Type of the schema `Sent`.
#[derive(Debug, Clone, PartialEq)]
pub struct Sent {
    /// The property `id`.
    pub id: Option<i64>,
    /// The property `password`.
    pub password: String,
}

impl Sent {
    /// A value with the required fields, and without any other.
    pub fn new(password: impl Into<String>) -> Self {
        Self {
            id: None,
            password: password.into(),
        }
    }

    /// Sets `password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = value.into();
        self
    }
}

impl json::Decode for Sent {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            id: object.optional("id"),
            password: object.required("password")?,
        };
        object.end()?;
        Ok(value)
    }
}

impl json::Encode for Sent {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("id", &self.id);
        object.member("password", &self.password);
    }
}

json::serde_for!(Sent);
