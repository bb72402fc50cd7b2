// @generated
//! `NotOne` and `NotOneAuto`.

use std::fmt;

use crate::runtime::json;

/// What is either a number or one of these texts is no set of values.
///
/// Decided by the kind of JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum NotOne {
    /// The value as `NotOneAuto`.
    Auto(NotOneAuto),
    /// The value as `i64`.
    Integer(i64),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for NotOne {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::Integer | json::Kind::Number => {
                node.decode_or(Self::Integer, Self::Other)
            }
            json::Kind::String => node.decode_or(Self::Auto, Self::Other),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for NotOne {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Auto(value) => out.value(value),
            Self::Integer(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<NotOneAuto> for NotOne {
    fn from(value: NotOneAuto) -> Self {
        Self::Auto(value)
    }
}

impl From<i64> for NotOne {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NotOneAuto {
    /// `auto`
    Auto,
    /// A value that the description does not know.
    Other(String),
}

impl NotOneAuto {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for NotOneAuto {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for NotOneAuto {
    fn from(value: String) -> Self {
        match value.as_str() {
            "auto" => Self::Auto,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for NotOneAuto {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for NotOneAuto {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(NotOne, NotOneAuto);
