// @generated
//! `Schema15`.

use std::fmt;

use crate::runtime::json;

/// Type of the schema `Schema15`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema15 {
    /// The empty string.
    Empty,
    /// `a`
    A,
    /// `-1`
    Minus1,
    /// `self`
    Self_,
    /// `ß`
    Ss,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema15 {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Empty => "",
            Self::A => "a",
            Self::Minus1 => "-1",
            Self::Self_ => "self",
            Self::Ss => "ß",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema15 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema15 {
    fn from(value: String) -> Self {
        match value.as_str() {
            "" => Self::Empty,
            "a" => Self::A,
            "-1" => Self::Minus1,
            "self" => Self::Self_,
            "ß" => Self::Ss,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema15 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Schema15 {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Schema15);
