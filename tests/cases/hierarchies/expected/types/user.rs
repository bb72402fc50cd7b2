// @generated
//! `User` and `UserRole`.

use std::fmt;

use crate::runtime::{additional, json};

/// Type of the schema `User`.
#[derive(Debug, Clone, PartialEq)]
pub struct User {
    /// The property `role`.
    pub role: Option<UserRole>,
    /// The property `content`.
    pub content: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl User {
    /// A value with the required fields, and without any other.
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            role: None,
            content: content.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `role`.
    pub fn role(mut self, value: UserRole) -> Self {
        self.role = Some(value);
        self
    }

    /// Sets `content`.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = value.into();
        self
    }
}

impl json::Decode for User {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            role: object.optional("role"),
            content: object.required("content")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for User {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("role", &self.role);
        object.member("content", &self.content);
        object.rest(&self.additional);
    }
}

/// Type of the property `role`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum UserRole {
    /// `user`
    User,
    /// `developer`
    Developer,
    /// A value that the description does not know.
    Other(String),
}

impl UserRole {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::User => "user",
            Self::Developer => "developer",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for UserRole {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for UserRole {
    fn from(value: String) -> Self {
        match value.as_str() {
            "user" => Self::User,
            "developer" => Self::Developer,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for UserRole {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for UserRole {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(User, UserRole);
