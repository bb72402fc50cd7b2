// @generated
//! `Base` and `BaseKind`.

use std::fmt;

use crate::runtime::{additional, json};

/// Type of the schema `Base`.
#[derive(Debug, Clone, PartialEq)]
pub struct Base {
    /// The property `id`.
    pub id: i64,
    /// The property `kind`.
    pub kind: Option<BaseKind>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Base {
    /// A value with the required fields, and without any other.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            kind: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: i64) -> Self {
        self.id = value;
        self
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: BaseKind) -> Self {
        self.kind = Some(value);
        self
    }
}

impl json::Decode for Base {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.required("id")?,
            kind: object.optional("kind"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Base {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.optional("kind", &self.kind);
        object.rest(&self.additional);
    }
}

/// Type of the property `kind`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BaseKind {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the description does not know.
    Other(String),
}

impl BaseKind {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for BaseKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for BaseKind {
    fn from(value: String) -> Self {
        match value.as_str() {
            "a" => Self::A,
            "b" => Self::B,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for BaseKind {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for BaseKind {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Base, BaseKind);
