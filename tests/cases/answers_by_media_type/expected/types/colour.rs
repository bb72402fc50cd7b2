// @generated
//! `Colour`.

use std::fmt;

use crate::runtime::json;

/// Type of the schema `Colour`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Colour {
    /// `red`
    Red,
    /// `green`
    Green,
    /// A value that the description does not know.
    Other(String),
}

impl Colour {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Red => "red",
            Self::Green => "green",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Colour {
    fn from(value: String) -> Self {
        match value.as_str() {
            "red" => Self::Red,
            "green" => Self::Green,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Colour {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["red", "green"])
    }
}

impl json::Encode for Colour {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Colour);
