// @generated
//! `Status`.

use std::fmt;

use crate::runtime::json;

/// A value each, with words of its own.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// Nobody has looked at it.
    ///
    /// `open`
    StillOpen,
    /// `done`
    Done,
    /// A value that the description does not know.
    Other(String),
}

impl Status {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::StillOpen => "open",
            Self::Done => "done",
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
            "open" => Self::StillOpen,
            "done" => Self::Done,
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
