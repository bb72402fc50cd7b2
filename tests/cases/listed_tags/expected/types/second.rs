// @generated
//! `Second` and `SecondKind`.

use std::fmt;

use crate::runtime::{additional, json};

/// Type of the schema `Second`.
#[derive(Debug, Clone, PartialEq)]
pub struct Second {
    /// The property `kind`.
    pub kind: SecondKind,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Second {
    /// A value with all of its fields.
    pub fn new(kind: SecondKind) -> Self {
        Self {
            kind,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: SecondKind) -> Self {
        self.kind = value;
        self
    }
}

impl json::Decode for Second {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.required("kind")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Second {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("kind", &self.kind);
        object.rest(&self.additional);
    }
}

/// Type of the property `kind`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SecondKind {
    /// `two`
    Two,
    /// `zwei`
    Zwei,
    /// A value that the description does not know.
    Other(String),
}

impl SecondKind {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Two => "two",
            Self::Zwei => "zwei",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for SecondKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for SecondKind {
    fn from(value: String) -> Self {
        match value.as_str() {
            "two" => Self::Two,
            "zwei" => Self::Zwei,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for SecondKind {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for SecondKind {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Second, SecondKind);
