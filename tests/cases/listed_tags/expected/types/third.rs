// @generated
//! `Third` and `ThirdKind`.

use std::fmt;

use crate::runtime::{additional, json};

/// Type of the schema `Third`.
#[derive(Debug, Clone, PartialEq)]
pub struct Third {
    /// The property `kind`.
    pub kind: ThirdKind,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for Third {
    fn default() -> Self {
        Self {
            kind: ThirdKind::Three,
            additional: additional::Undeclared::default(),
        }
    }
}

impl Third {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl json::Decode for Third {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.required("kind")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Third {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("kind", &self.kind);
        object.rest(&self.additional);
    }
}

/// Type of the property `kind`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ThirdKind {
    /// `three`
    Three,
    /// A value that the description does not know.
    Other(String),
}

impl ThirdKind {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Three => "three",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for ThirdKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for ThirdKind {
    fn from(value: String) -> Self {
        match value.as_str() {
            "three" => Self::Three,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for ThirdKind {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for ThirdKind {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Third, ThirdKind);
