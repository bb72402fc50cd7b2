// @generated
//! `Bound`.

use std::fmt;

use crate::runtime::json;

/// Type of the schema `Bound`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bound {
    /// `<18`
    Less18,
    /// `18-24`
    N1824,
    /// `>=65`
    GreaterEqual65,
    /// `65+`
    N65Plus,
    /// A value that the description does not know.
    Other(String),
}

impl Bound {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Less18 => "<18",
            Self::N1824 => "18-24",
            Self::GreaterEqual65 => ">=65",
            Self::N65Plus => "65+",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Bound {
    fn from(value: String) -> Self {
        match value.as_str() {
            "<18" => Self::Less18,
            "18-24" => Self::N1824,
            ">=65" => Self::GreaterEqual65,
            "65+" => Self::N65Plus,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Bound {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Bound {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Bound);
