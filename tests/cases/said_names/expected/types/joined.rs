// @generated
//! `Joined`.

use std::fmt;

use crate::runtime::json;

/// Type of the schema `Joined`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Joined {
    /// `a_b`
    AUnderscoreB,
    /// `a-b`
    AMinusB,
    /// `asc`
    AscLower,
    /// `ASC`
    AscUpper,
    /// `n_O`
    NUnderscoreO,
    /// `n-O`
    NMinusO,
    /// `n o`
    NSpaceO,
    /// A value that the description does not know.
    Other(String),
}

impl Joined {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AUnderscoreB => "a_b",
            Self::AMinusB => "a-b",
            Self::AscLower => "asc",
            Self::AscUpper => "ASC",
            Self::NUnderscoreO => "n_O",
            Self::NMinusO => "n-O",
            Self::NSpaceO => "n o",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Joined {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Joined {
    fn from(value: String) -> Self {
        match value.as_str() {
            "a_b" => Self::AUnderscoreB,
            "a-b" => Self::AMinusB,
            "asc" => Self::AscLower,
            "ASC" => Self::AscUpper,
            "n_O" => Self::NUnderscoreO,
            "n-O" => Self::NMinusO,
            "n o" => Self::NSpaceO,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Joined {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Joined {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Joined);
