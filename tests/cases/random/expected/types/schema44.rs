// @generated
//! `Schema44`.

use crate::runtime::json;
use super::Schema12;

/// Type of the schema `Schema44`.
///
/// Decided by the kind of JSON value.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum Schema44 {
    /// The value as `String`.
    String(String),
    /// The value as `Vec<u64>`.
    IntegerList(Vec<u64>),
    /// The value as `Schema12`.
    ///
    /// It has `kind`.
    Schema12(Schema12),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Schema44 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::String => node.decode_or(Self::String, Self::Other),
            json::Kind::List => node.decode().map(Self::IntegerList),
            json::Kind::Object if node.has("kind") => node.decode().map(Self::Schema12),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Schema44 {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::String(value) => out.value(value),
            Self::IntegerList(value) => out.value(value),
            Self::Schema12(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<String> for Schema44 {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Schema44 {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<Vec<u64>> for Schema44 {
    fn from(value: Vec<u64>) -> Self {
        Self::IntegerList(value)
    }
}

impl From<Schema12> for Schema44 {
    fn from(value: Schema12) -> Self {
        Self::Schema12(value)
    }
}

json::serde_for!(Schema44);
