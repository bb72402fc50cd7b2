// @generated
//! `Asked` and `AskedRole`.

use std::fmt;

use crate::runtime::{additional, json};

/// Type of the schema `Asked`.
#[derive(Debug, Clone, PartialEq)]
pub struct Asked {
    /// The property `role`.
    pub role: AskedRole,
    /// The property `text`.
    pub text: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Asked {
    /// A value with the required fields, and without any other.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            role: AskedRole::User,
            text: text.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `text`.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = value.into();
        self
    }
}

impl json::Decode for Asked {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            role: object.required("role")?,
            text: object.required("text")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Asked {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("role", &self.role);
        object.member("text", &self.text);
        object.rest(&self.additional);
    }
}

/// Type of the property `role`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AskedRole {
    /// `user`
    User,
    /// A value that the description does not know.
    Other(String),
}

impl AskedRole {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::User => "user",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for AskedRole {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for AskedRole {
    fn from(value: String) -> Self {
        match value.as_str() {
            "user" => Self::User,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for AskedRole {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for AskedRole {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Asked, AskedRole);
