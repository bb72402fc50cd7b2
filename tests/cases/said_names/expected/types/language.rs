// @generated
//! `Language`.

use std::fmt;

use crate::runtime::json;

/// Type of the schema `Language`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// `C#`
    CSharp,
    /// `F#`
    FSharp,
    /// `C++`
    CPlusPlus,
    /// `C`
    C,
    /// `Java`
    Java,
    /// A value that the description does not know.
    Other(String),
}

impl Language {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CSharp => "C#",
            Self::FSharp => "F#",
            Self::CPlusPlus => "C++",
            Self::C => "C",
            Self::Java => "Java",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Language {
    fn from(value: String) -> Self {
        match value.as_str() {
            "C#" => Self::CSharp,
            "F#" => Self::FSharp,
            "C++" => Self::CPlusPlus,
            "C" => Self::C,
            "Java" => Self::Java,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Language {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Language {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Language);
