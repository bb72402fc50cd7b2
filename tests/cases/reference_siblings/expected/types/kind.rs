// @generated
//! `Kind`.

use std::fmt;

use crate::runtime::json;

/// Type of the schema `Kind`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// `disk`
    Disk,
    /// `tape`
    Tape,
    /// A value that the description does not know.
    Other(String),
}

impl Kind {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Disk => "disk",
            Self::Tape => "tape",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Kind {
    fn from(value: String) -> Self {
        match value.as_str() {
            "disk" => Self::Disk,
            "tape" => Self::Tape,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Kind {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Kind {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Kind);
