// @generated
//! `Model`.

use std::fmt;

use crate::runtime::json;

/// A set of values inside of another, and `null`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Model {
    /// `small`
    Small,
    /// `large`
    Large,
    /// A value that the description does not know.
    Other(String),
}

impl Model {
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

impl fmt::Display for Model {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Model {
    fn from(value: String) -> Self {
        match value.as_str() {
            "small" => Self::Small,
            "large" => Self::Large,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Model {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Model {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Model);
