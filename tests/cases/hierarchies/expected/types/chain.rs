// @generated
//! `Chain` and `ChainItem`.

use crate::runtime::json;

/// Type of the schema `Chain`.
///
/// Constraints: at least 2 items, at most 2 items.
pub type Chain = Vec<Option<ChainItem>>;

/// An item of the list.
///
/// Decided by the kind of JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum ChainItem {
    /// The value as `String`.
    String(String),
    /// The value as `Chain`.
    Chain(Chain),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for ChainItem {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::String => node.decode_or(Self::String, Self::Other),
            json::Kind::List => node.decode().map(Self::Chain),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for ChainItem {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::String(value) => out.value(value),
            Self::Chain(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<String> for ChainItem {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for ChainItem {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

json::serde_for!(ChainItem);
