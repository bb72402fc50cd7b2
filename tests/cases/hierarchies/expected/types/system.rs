// @generated
//! `System` and `SystemRole`.

use std::fmt;

use crate::runtime::{additional, json};

/// Type of the schema `System`.
#[derive(Debug, Clone, PartialEq)]
pub struct System {
    /// The property `role`.
    pub role: Option<SystemRole>,
    /// The property `content`.
    pub content: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl System {
    /// A value with the required fields, and without any other.
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            role: Some(SystemRole::System),
            content: content.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `content`.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = value.into();
        self
    }
}

impl json::Decode for System {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            role: object.optional("role"),
            content: object.required("content")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for System {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("role", &self.role);
        object.member("content", &self.content);
        object.rest(&self.additional);
    }
}

/// Type of the property `role`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SystemRole {
    /// `system`
    System,
    /// A value that the description does not know.
    Other(String),
}

impl SystemRole {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::System => "system",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for SystemRole {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for SystemRole {
    fn from(value: String) -> Self {
        match value.as_str() {
            "system" => Self::System,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for SystemRole {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for SystemRole {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(System, SystemRole);
