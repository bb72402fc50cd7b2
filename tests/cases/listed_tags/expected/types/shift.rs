// @generated
//! `Shift`.

use std::fmt;

use crate::runtime::json;

/// Type of the schema `Shift`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Shift {
    /// `early`
    Early,
    /// `late`
    Late,
    /// A value that the description does not know.
    Other(String),
}

impl Shift {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Early => "early",
            Self::Late => "late",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Shift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Shift {
    fn from(value: String) -> Self {
        match value.as_str() {
            "early" => Self::Early,
            "late" => Self::Late,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Shift {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["early", "late"])
    }
}

impl json::Encode for Shift {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Shift);
