// @generated
//! `TrackedKind`.

use std::fmt;

use crate::runtime::json;

/// Type of the schema `TrackedKind`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TrackedKind {
    /// `LORRY`
    Lorry,
    /// `BICYCLE`
    Bicycle,
    /// A value that the description does not know.
    Other(String),
}

impl TrackedKind {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Lorry => "LORRY",
            Self::Bicycle => "BICYCLE",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for TrackedKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for TrackedKind {
    fn from(value: String) -> Self {
        match value.as_str() {
            "LORRY" => Self::Lorry,
            "BICYCLE" => Self::Bicycle,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for TrackedKind {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for TrackedKind {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(TrackedKind);
