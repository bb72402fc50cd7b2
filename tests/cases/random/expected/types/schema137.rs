// @generated
//! `Schema137` and `Schema137Value`.

use std::collections::BTreeMap;
use std::fmt;

use crate::runtime::json;

/// Type of the schema `Schema137`.
pub type Schema137 = BTreeMap<String, Schema137Value>;

/// A value of the map.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema137Value {
    /// `a`
    A,
    /// `b`
    B,
    /// `+1`
    Plus1,
    /// `in-progress`
    InProgress,
    /// `Other`
    OtherValue,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema137Value {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Plus1 => "+1",
            Self::InProgress => "in-progress",
            Self::OtherValue => "Other",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema137Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema137Value {
    fn from(value: String) -> Self {
        match value.as_str() {
            "a" => Self::A,
            "b" => Self::B,
            "+1" => Self::Plus1,
            "in-progress" => Self::InProgress,
            "Other" => Self::OtherValue,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema137Value {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Schema137Value {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Schema137Value);
