// @generated
//! `Accents`.

use std::fmt;

use crate::runtime::json;

/// Type of the schema `Accents`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Accents {
    /// `A`
    AUpper,
    /// `a`
    ALower,
    /// `á`
    ALowerValue,
    /// ` b`
    SpaceB,
    /// `b`
    B,
    /// A value that the description does not know.
    Other(String),
}

impl Accents {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AUpper => "A",
            Self::ALower => "a",
            Self::ALowerValue => "á",
            Self::SpaceB => " b",
            Self::B => "b",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Accents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Accents {
    fn from(value: String) -> Self {
        match value.as_str() {
            "A" => Self::AUpper,
            "a" => Self::ALower,
            "á" => Self::ALowerValue,
            " b" => Self::SpaceB,
            "b" => Self::B,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Accents {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Accents {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Accents);
