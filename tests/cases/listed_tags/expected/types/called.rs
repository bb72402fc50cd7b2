// @generated
//! `Called` and `CalledRole`.

use std::fmt;

use crate::runtime::{additional, json};

/// Type of the schema `Called`.
#[derive(Debug, Clone, PartialEq)]
pub struct Called {
    /// The property `role`.
    pub role: CalledRole,
    /// The property `tool`.
    pub tool: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Called {
    /// A value with the required fields, and without any other.
    pub fn new(tool: impl Into<String>) -> Self {
        Self {
            role: CalledRole::Assistant,
            tool: tool.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `tool`.
    pub fn tool(mut self, value: impl Into<String>) -> Self {
        self.tool = value.into();
        self
    }
}

impl json::Decode for Called {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            role: object.required("role")?,
            tool: object.required("tool")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("role", <CalledRole as json::Decode>::fits),
                json::Known::required("tool", <String as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Called {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("role", &self.role);
        object.member("tool", &self.tool);
        object.rest(&self.additional);
    }
}

/// Type of the property `role`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CalledRole {
    /// `assistant`
    Assistant,
    /// A value that the description does not know.
    Other(String),
}

impl CalledRole {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Assistant => "assistant",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for CalledRole {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for CalledRole {
    fn from(value: String) -> Self {
        match value.as_str() {
            "assistant" => Self::Assistant,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for CalledRole {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["assistant"])
    }
}

impl json::Encode for CalledRole {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Called, CalledRole);
