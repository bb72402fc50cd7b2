// @generated
//! `ResultSchema`.

use crate::runtime::json;
use super::VecSchema;

/// Type of the schema `Result`.
///
/// Decided by the kind of JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum ResultSchema {
    /// The value as `String`.
    String(String),
    /// The value as `Vec<VecSchema>`.
    VecList(Vec<VecSchema>),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for ResultSchema {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::String => node.decode_or(Self::String, Self::Other),
            json::Kind::List => node.decode().map(Self::VecList),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for ResultSchema {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::String(value) => out.value(value),
            Self::VecList(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<String> for ResultSchema {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for ResultSchema {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<Vec<VecSchema>> for ResultSchema {
    fn from(value: Vec<VecSchema>) -> Self {
        Self::VecList(value)
    }
}

json::serde_for!(ResultSchema);
