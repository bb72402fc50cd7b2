// @generated
//! `SquareKind`.

use std::fmt;

use crate::runtime::json;

/// Type of the schema `SquareKind`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SquareKind {
    /// `square`
    Square,
    /// A value that the description does not know.
    Other(String),
}

impl SquareKind {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Square => "square",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for SquareKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for SquareKind {
    fn from(value: String) -> Self {
        match value.as_str() {
            "square" => Self::Square,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for SquareKind {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["square"])
    }
}

impl json::Encode for SquareKind {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(SquareKind);
