// @generated
//! `Schema133`.

use crate::runtime::json;
use super::Schema121;

/// Type of the schema `Schema133`.
///
/// Decided by the kind of JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum Schema133 {
    /// The value as `Vec<String>`.
    StringList(Vec<String>),
    /// The value as `Schema121`.
    ///
    /// It has `isOpen`.
    Schema121(Schema121),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Schema133 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::List => node.decode().map(Self::StringList),
            json::Kind::Object if node.has("isOpen") => {
                node.decode().map(Self::Schema121)
            }
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Schema133 {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::StringList(value) => out.value(value),
            Self::Schema121(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Vec<String>> for Schema133 {
    fn from(value: Vec<String>) -> Self {
        Self::StringList(value)
    }
}

impl From<Schema121> for Schema133 {
    fn from(value: Schema121) -> Self {
        Self::Schema121(value)
    }
}

json::serde_for!(Schema133);
