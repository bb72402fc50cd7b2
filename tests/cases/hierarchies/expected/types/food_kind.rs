// @generated
//! `FoodKind`.

use std::fmt;

use crate::runtime::json;

/// Type of the schema `FoodKind`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FoodKind {
    /// `HAM_TYPE`
    HamType,
    /// `EGG_TYPE`
    EggType,
    /// A value that the description does not know.
    Other(String),
}

impl FoodKind {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::HamType => "HAM_TYPE",
            Self::EggType => "EGG_TYPE",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for FoodKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for FoodKind {
    fn from(value: String) -> Self {
        match value.as_str() {
            "HAM_TYPE" => Self::HamType,
            "EGG_TYPE" => Self::EggType,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for FoodKind {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for FoodKind {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(FoodKind);
