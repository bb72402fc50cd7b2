// @generated
//! `Reactions`.

use std::fmt;

use crate::runtime::json;

/// Type of the schema `Reactions`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reactions {
    /// `+1`
    Plus1,
    /// `-1`
    Minus1,
    /// `laugh`
    Laugh,
    /// A value that the description does not know.
    Other(String),
}

impl Reactions {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Plus1 => "+1",
            Self::Minus1 => "-1",
            Self::Laugh => "laugh",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Reactions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Reactions {
    fn from(value: String) -> Self {
        match value.as_str() {
            "+1" => Self::Plus1,
            "-1" => Self::Minus1,
            "laugh" => Self::Laugh,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Reactions {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Reactions {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Reactions);
