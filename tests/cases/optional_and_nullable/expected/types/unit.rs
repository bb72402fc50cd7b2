// @generated
//! `Unit`.

use std::fmt;

use crate::runtime::json;

/// Type of the schema `Unit`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// `kg`
    Kg,
    /// `g`
    G,
    /// A value that the description does not know.
    Other(String),
}

impl Unit {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Kg => "kg",
            Self::G => "g",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Unit {
    fn from(value: String) -> Self {
        match value.as_str() {
            "kg" => Self::Kg,
            "g" => Self::G,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Unit {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Unit {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Unit);
