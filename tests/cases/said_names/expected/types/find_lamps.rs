// @generated
//! `FindLampsSearchQuery` and `FoundLamps`.

use std::fmt;

use crate::runtime::{additional, json};
use super::Lamp;

/// Type of the parameter `q`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FindLampsSearchQuery {
    /// `red`
    Red,
    /// `blue`
    Blue,
}

impl FindLampsSearchQuery {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Red => "red",
            Self::Blue => "blue",
        }
    }
}

impl fmt::Display for FindLampsSearchQuery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for FindLampsSearchQuery {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<String>()?.as_str() {
            "red" => Ok(Self::Red),
            "blue" => Ok(Self::Blue),
            _ => Err(node.no_value()),
        }
    }
}

impl json::Encode for FindLampsSearchQuery {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// The body of an answer of status 200.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FoundLamps {
    /// The property `all`.
    pub all: Option<Vec<Lamp>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for FoundLamps {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            all: object.optional("all"),
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for FoundLamps {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("all", &self.all);
        object.rest(&self.additional);
    }
}

json::serde_for!(FindLampsSearchQuery, FoundLamps);
