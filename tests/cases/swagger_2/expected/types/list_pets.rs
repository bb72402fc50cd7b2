// @generated
//! `ListPetsOrder`.

use std::fmt;

use crate::runtime::json;

/// Type of the parameter `order`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ListPetsOrder {
    /// `up`
    Ascending,
    /// `down`
    Descending,
}

impl ListPetsOrder {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ascending => "up",
            Self::Descending => "down",
        }
    }
}

impl fmt::Display for ListPetsOrder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for ListPetsOrder {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<String>()?.as_str() {
            "up" => Ok(Self::Ascending),
            "down" => Ok(Self::Descending),
            _ => Err(node.no_value()),
        }
    }
}

impl json::Encode for ListPetsOrder {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(ListPetsOrder);
