// @generated
//! `Schema30`.

use crate::runtime::json;
use super::Schema7;

/// Type of the schema `Schema30`.
///
/// Decided by the kind of JSON value.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum Schema30 {
    /// The value as `Vec<bool>`.
    BooleanList(Vec<bool>),
    /// The value as `Schema7`.
    ///
    /// It has `type`.
    Schema7(Schema7),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Schema30 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::List => node.decode().map(Self::BooleanList),
            json::Kind::Object if node.has("type") => node.decode().map(Self::Schema7),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Schema30 {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::BooleanList(value) => out.value(value),
            Self::Schema7(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Vec<bool>> for Schema30 {
    fn from(value: Vec<bool>) -> Self {
        Self::BooleanList(value)
    }
}

impl From<Schema7> for Schema30 {
    fn from(value: Schema7) -> Self {
        Self::Schema7(value)
    }
}

json::serde_for!(Schema30);
