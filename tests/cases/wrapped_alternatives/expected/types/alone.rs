// @generated
//! `Alone` and `AloneKind`.

use std::fmt;

use crate::runtime::{additional, json};
use super::Mode;

/// Type of the schema `Alone`.
#[derive(Debug, Clone, PartialEq)]
pub struct Alone {
    /// The property `kind`.
    pub kind: Option<AloneKind>,
    /// The property `mode`.
    pub mode: Option<Mode>,
    /// The property `size`.
    pub size: i64,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Alone {
    /// A value with the required fields, and without any other.
    pub fn new(size: i64) -> Self {
        Self {
            kind: None,
            mode: Some(Mode::Fast),
            size,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: AloneKind) -> Self {
        self.kind = Some(value);
        self
    }

    /// Sets `size`.
    pub fn size(mut self, value: i64) -> Self {
        self.size = value;
        self
    }
}

impl json::Decode for Alone {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.optional("kind"),
            mode: object.optional("mode"),
            size: object.required("size")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Alone {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("kind", &self.kind);
        object.optional("mode", &self.mode);
        object.member("size", &self.size);
        object.rest(&self.additional);
    }
}

/// Type of the property `kind`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AloneKind {
    /// `alone`
    Alone,
    /// A value that the description does not know.
    Other(String),
}

impl AloneKind {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Alone => "alone",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for AloneKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for AloneKind {
    fn from(value: String) -> Self {
        match value.as_str() {
            "alone" => Self::Alone,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for AloneKind {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for AloneKind {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Alone, AloneKind);
