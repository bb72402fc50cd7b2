// @generated
//! `Status`.

use std::fmt;

use crate::runtime::json;

/// Type of the schema `Status`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// Nobody works on it.
    ///
    /// `open`
    Open,
    /// Somebody does.
    ///
    /// `in-progress`
    InProgress,
    /// `closed`
    Closed,
    /// A value that the description does not know.
    Other(String),
}

impl Status {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Open => "open",
            Self::InProgress => "in-progress",
            Self::Closed => "closed",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Status {
    fn from(value: String) -> Self {
        match value.as_str() {
            "open" => Self::Open,
            "in-progress" => Self::InProgress,
            "closed" => Self::Closed,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Status {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Status {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Status);
