// @generated
//! `Known`.

use std::fmt;

use crate::runtime::json;

/// Type of the schema `Known`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Known {
    /// `small`
    Small,
    /// `large`
    Large,
    /// A value that the description does not know.
    Other(String),
}

impl Known {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Small => "small",
            Self::Large => "large",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Known {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Known {
    fn from(value: String) -> Self {
        match value.as_str() {
            "small" => Self::Small,
            "large" => Self::Large,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Known {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Known {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Known);
