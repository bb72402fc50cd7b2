// @generated
//! `FromUser` and `FromUserRole`.

use std::fmt;

use crate::runtime::json;

/// Type of the schema `FromUser`.
#[derive(Debug, Clone, PartialEq)]
pub struct FromUser {
    /// The property `role`.
    ///
    /// Default: `user`.
    pub role: Option<FromUserRole>,
    /// The property `content`.
    pub content: String,
}

impl FromUser {
    /// A value with the required fields, and without any other.
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            role: Some(FromUserRole::User),
            content: content.into(),
        }
    }

    /// Sets `content`.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = value.into();
        self
    }
}

impl json::Decode for FromUser {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            role: object.optional("role"),
            content: object.required("content")?,
        };
        object.end()?;
        Ok(value)
    }
}

impl json::Encode for FromUser {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("role", &self.role);
        object.member("content", &self.content);
    }
}

/// Type of the property `role`.
///
/// Default: `user`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FromUserRole {
    /// `user`
    User,
}

impl FromUserRole {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::User => "user",
        }
    }
}

impl fmt::Display for FromUserRole {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for FromUserRole {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<String>()?.as_str() {
            "user" => Ok(Self::User),
            _ => Err(node.no_value()),
        }
    }
}

impl json::Encode for FromUserRole {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(FromUser, FromUserRole);
