// @generated
//! `Cased`.

use std::fmt;

use crate::runtime::json;

/// Type of the schema `Cased`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cased {
    /// `asc`
    AscLower,
    /// `ASC`
    AscUpper,
    /// A value that the description does not know.
    Other(String),
}

impl Cased {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AscLower => "asc",
            Self::AscUpper => "ASC",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Cased {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Cased {
    fn from(value: String) -> Self {
        match value.as_str() {
            "asc" => Self::AscLower,
            "ASC" => Self::AscUpper,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Cased {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Cased {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Cased);
