// @generated
//! `Schema147` and `Schema147Value`.

use std::collections::BTreeMap;
use std::fmt;

use crate::runtime::json;

/// Type of the schema `Schema147`.
pub type Schema147 = BTreeMap<String, Schema147Value>;

/// A value of the map.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema147Value {
    /// The empty string.
    Empty,
    /// `+1`
    Plus1,
    /// `-1`
    Minus1,
    /// `in-progress`
    InProgress,
    /// `Other`
    OtherValue,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema147Value {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Empty => "",
            Self::Plus1 => "+1",
            Self::Minus1 => "-1",
            Self::InProgress => "in-progress",
            Self::OtherValue => "Other",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema147Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema147Value {
    fn from(value: String) -> Self {
        match value.as_str() {
            "" => Self::Empty,
            "+1" => Self::Plus1,
            "-1" => Self::Minus1,
            "in-progress" => Self::InProgress,
            "Other" => Self::OtherValue,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema147Value {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Schema147Value {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Schema147Value);
