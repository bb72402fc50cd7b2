// @generated
//! `Size`.

use std::fmt;

use crate::runtime::json;

/// Type of the schema `Size`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Size {
    /// `s`
    Small,
    /// Holds a lot.
    ///
    /// `l`
    Large,
    /// `?`
    Question,
    /// A value that the description does not know.
    Other(String),
}

impl Size {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Small => "s",
            Self::Large => "l",
            Self::Question => "?",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Size {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Size {
    fn from(value: String) -> Self {
        match value.as_str() {
            "s" => Self::Small,
            "l" => Self::Large,
            "?" => Self::Question,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Size {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Size {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Size);
