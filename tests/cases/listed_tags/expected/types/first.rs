// @generated
//! `First` and `FirstKind`.

use std::fmt;

use crate::runtime::{additional, json};

/// Type of the schema `First`.
#[derive(Debug, Clone, PartialEq)]
pub struct First {
    /// The property `kind`.
    pub kind: FirstKind,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for First {
    fn default() -> Self {
        Self {
            kind: FirstKind::One,
            additional: additional::Undeclared::default(),
        }
    }
}

impl First {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl json::Decode for First {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.required("kind")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for First {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("kind", &self.kind);
        object.rest(&self.additional);
    }
}

/// Type of the property `kind`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FirstKind {
    /// `one`
    One,
    /// A value that the description does not know.
    Other(String),
}

impl FirstKind {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::One => "one",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for FirstKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for FirstKind {
    fn from(value: String) -> Self {
        match value.as_str() {
            "one" => Self::One,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for FirstKind {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for FirstKind {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(First, FirstKind);
