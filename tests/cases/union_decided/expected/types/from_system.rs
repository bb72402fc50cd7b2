// @generated
//! `FromSystem` and `FromSystemRole`.

use std::fmt;

use crate::runtime::json;

/// Type of the schema `FromSystem`.
#[derive(Debug, Clone, PartialEq)]
pub struct FromSystem {
    /// The property `role`.
    ///
    /// Default: `system`.
    pub role: Option<FromSystemRole>,
    /// The property `content`.
    pub content: String,
}

impl FromSystem {
    /// A value with the required fields, and without any other.
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            role: Some(FromSystemRole::System),
            content: content.into(),
        }
    }

    /// Sets `content`.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = value.into();
        self
    }
}

impl json::Decode for FromSystem {
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

impl json::Encode for FromSystem {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("role", &self.role);
        object.member("content", &self.content);
    }
}

/// Type of the property `role`.
///
/// Default: `system`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FromSystemRole {
    /// `system`
    System,
}

impl FromSystemRole {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::System => "system",
        }
    }
}

impl fmt::Display for FromSystemRole {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for FromSystemRole {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<String>()?.as_str() {
            "system" => Ok(Self::System),
            _ => Err(node.no_value()),
        }
    }
}

impl json::Encode for FromSystemRole {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(FromSystem, FromSystemRole);
