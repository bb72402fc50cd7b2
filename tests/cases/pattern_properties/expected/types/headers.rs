// @generated
//! `Headers` and `HeadersValue`.

use std::collections::BTreeMap;

use crate::runtime::json;

/// Type of the schema `Headers`.
pub type Headers = BTreeMap<String, HeadersValue>;

/// A value of the map.
#[derive(Debug, Clone, PartialEq)]
pub enum HeadersValue {
    /// The value as `String`.
    String(String),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for HeadersValue {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::String => node.decode_or(Self::String, Self::Other),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for HeadersValue {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::String(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<String> for HeadersValue {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for HeadersValue {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

json::serde_for!(HeadersValue);
