// @generated
//! `Strange`.

use std::fmt;

use crate::runtime::json;

/// Type of the schema `Strange`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Strange {
    /// The empty string.
    Empty,
    /// `   `
    Space,
    /// `A`
    AUpper,
    /// `a`
    ALower,
    /// `+1`
    Plus1,
    /// `-1`
    Minus1,
    /// `null`
    Null,
    /// `Other`
    OtherValue,
    /// `self`
    Self_,
    /// `é`
    E,
    /// `a.b`
    ADotB,
    /// `a_b`
    AUnderscoreB,
    /// A value that the description does not know.
    Other(String),
}

impl Strange {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Empty => "",
            Self::Space => " ",
            Self::AUpper => "A",
            Self::ALower => "a",
            Self::Plus1 => "+1",
            Self::Minus1 => "-1",
            Self::Null => "null",
            Self::OtherValue => "Other",
            Self::Self_ => "self",
            Self::E => "é",
            Self::ADotB => "a.b",
            Self::AUnderscoreB => "a_b",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Strange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Strange {
    fn from(value: String) -> Self {
        match value.as_str() {
            "" => Self::Empty,
            " " => Self::Space,
            "A" => Self::AUpper,
            "a" => Self::ALower,
            "+1" => Self::Plus1,
            "-1" => Self::Minus1,
            "null" => Self::Null,
            "Other" => Self::OtherValue,
            "self" => Self::Self_,
            "é" => Self::E,
            "a.b" => Self::ADotB,
            "a_b" => Self::AUnderscoreB,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Strange {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Strange {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Strange);
