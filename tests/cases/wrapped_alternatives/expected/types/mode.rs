// @generated
//! `Mode`.

use std::fmt;

use crate::runtime::json;

/// Type of the schema `Mode`.
///
/// Default: `fast`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mode {
    /// `fast`
    Fast,
    /// A value that the description does not know.
    Other(String),
}

impl Mode {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Fast => "fast",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Mode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Mode {
    fn from(value: String) -> Self {
        match value.as_str() {
            "fast" => Self::Fast,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Mode {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Mode {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Mode);
