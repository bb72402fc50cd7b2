// @generated
//! `Dog` and `DogKind`.

use std::fmt;

use crate::runtime::{additional, json};

/// Type of the schema `Dog`.
#[derive(Debug, Clone, PartialEq)]
pub struct Dog {
    /// The property `kind`.
    pub kind: DogKind,
    /// The property `bark`.
    pub bark: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for Dog {
    fn default() -> Self {
        Self {
            kind: DogKind::Dog,
            bark: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl Dog {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `bark`.
    pub fn bark(mut self, value: impl Into<String>) -> Self {
        self.bark = Some(value.into());
        self
    }
}

impl json::Decode for Dog {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.required("kind")?,
            bark: object.optional("bark"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Dog {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("kind", &self.kind);
        object.optional("bark", &self.bark);
        object.rest(&self.additional);
    }
}

/// Type of the property `kind`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DogKind {
    /// `Dog`
    Dog,
    /// A value that the description does not know.
    Other(String),
}

impl DogKind {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Dog => "Dog",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for DogKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for DogKind {
    fn from(value: String) -> Self {
        match value.as_str() {
            "Dog" => Self::Dog,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for DogKind {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for DogKind {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Dog, DogKind);
