// @generated
//! `Languages`.

use std::fmt;

use crate::runtime::json;

/// Type of the schema `Languages`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Languages {
    /// `C#`
    CSharp,
    /// `C`
    C,
    /// `C++`
    CPlusPlus,
    /// A value that the description does not know.
    Other(String),
}

impl Languages {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CSharp => "C#",
            Self::C => "C",
            Self::CPlusPlus => "C++",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Languages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Languages {
    fn from(value: String) -> Self {
        match value.as_str() {
            "C#" => Self::CSharp,
            "C" => Self::C,
            "C++" => Self::CPlusPlus,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Languages {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Languages {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Languages);
