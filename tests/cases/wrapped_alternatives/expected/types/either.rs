// @generated
//! `Either`.

use crate::runtime::json;
use super::{Card, Cash};

/// Type of the schema `Either`.
///
/// Decided by the kind of JSON value; of objects, by the member `method`.
#[derive(Debug, Clone, PartialEq)]
pub enum Either {
    /// The value as `Card`.
    ///
    /// Its `method` is `CARD` or `Card`.
    Card(Card),
    /// The value as `Cash`.
    ///
    /// Its `method` is `CASH` or `Cash`.
    Cash(Cash),
    /// The value as `String`.
    String(String),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Either {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::String => node.decode_or(Self::String, Self::Other),
            json::Kind::Object => {
                match node.tag("method").as_deref() {
                    Some("CARD" | "Card") => node.decode().map(Self::Card),
                    Some("CASH" | "Cash") => node.decode().map(Self::Cash),
                    _ => node.decode().map(Self::Other),
                }
            }
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Either {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Card(value) => out.value(value),
            Self::Cash(value) => out.value(value),
            Self::String(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Card> for Either {
    fn from(value: Card) -> Self {
        Self::Card(value)
    }
}

impl From<Cash> for Either {
    fn from(value: Cash) -> Self {
        Self::Cash(value)
    }
}

impl From<String> for Either {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Either {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

json::serde_for!(Either);
