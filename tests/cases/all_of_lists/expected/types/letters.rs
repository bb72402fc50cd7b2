// @generated
//! `Letters` and `LettersItem`.

use std::fmt;

use crate::runtime::json;

/// Type of the schema `Letters`.
pub type Letters = Vec<LettersItem>;

/// An item of the list.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LettersItem {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the description does not know.
    Other(String),
}

impl LettersItem {
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

impl fmt::Display for LettersItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for LettersItem {
    fn from(value: String) -> Self {
        match value.as_str() {
            "a" => Self::A,
            "b" => Self::B,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for LettersItem {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for LettersItem {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(LettersItem);
