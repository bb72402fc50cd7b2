// @generated
//! `Cat` and `CatKind`.

use std::fmt;

use crate::runtime::{additional, json};

/// Type of the schema `Cat`.
#[derive(Debug, Clone, PartialEq)]
pub struct Cat {
    /// The property `kind`.
    pub kind: CatKind,
    /// The property `lives`.
    pub lives: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for Cat {
    fn default() -> Self {
        Self {
            kind: CatKind::Cat,
            lives: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl Cat {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `lives`.
    pub fn lives(mut self, value: i64) -> Self {
        self.lives = Some(value);
        self
    }
}

impl json::Decode for Cat {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.required("kind")?,
            lives: object.optional("lives"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Cat {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("kind", &self.kind);
        object.optional("lives", &self.lives);
        object.rest(&self.additional);
    }
}

/// Type of the property `kind`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CatKind {
    /// `cat`
    Cat,
    /// A value that the description does not know.
    Other(String),
}

impl CatKind {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cat => "cat",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for CatKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for CatKind {
    fn from(value: String) -> Self {
        match value.as_str() {
            "cat" => Self::Cat,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for CatKind {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for CatKind {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Cat, CatKind);
