// @generated
//! `Maker` and `MakerCountry`.

use std::fmt;

use crate::runtime::{additional, json};

/// Type of the schema `maker_v1`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Maker {
    /// The property `country`.
    pub country: Option<MakerCountry>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for Maker {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            country: object.optional("country"),
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for Maker {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("country", &self.country);
        object.rest(&self.additional);
    }
}

/// Type of the property `country`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MakerCountry {
    /// `at`
    At,
    /// `ch`
    Ch,
    /// A value that the description does not know.
    Other(String),
}

impl MakerCountry {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::At => "at",
            Self::Ch => "ch",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for MakerCountry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for MakerCountry {
    fn from(value: String) -> Self {
        match value.as_str() {
            "at" => Self::At,
            "ch" => Self::Ch,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for MakerCountry {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for MakerCountry {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Maker, MakerCountry);
