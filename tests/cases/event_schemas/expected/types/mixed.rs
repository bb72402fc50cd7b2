// @generated
//! `MixedResponse`.

use crate::runtime::json;
use super::Todo;

/// The body of an answer of status 200.
///
/// Decided by the kind of JSON value.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MixedResponse {
    /// The value as `Todo`.
    ///
    /// It has `title`.
    Todo(Todo),
    /// The value as `String`.
    String(String),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for MixedResponse {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::String => node.decode_or(Self::String, Self::Other),
            json::Kind::Object if node.has("title") => node.decode().map(Self::Todo),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for MixedResponse {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Todo(value) => out.value(value),
            Self::String(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Todo> for MixedResponse {
    fn from(value: Todo) -> Self {
        Self::Todo(value)
    }
}

json::serde_for!(MixedResponse);
