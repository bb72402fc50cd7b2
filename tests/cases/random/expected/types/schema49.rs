// @generated
//! `Schema49`.

use crate::runtime::json;
use super::{Schema12, Schema23};

/// Type of the schema `Schema49`.
///
/// Decided by the member `kind`.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum Schema49 {
    /// The value as `Schema12`.
    ///
    /// Its `kind` is `Schema12`.
    Schema12(Schema12),
    /// The value as `Schema23`.
    ///
    /// Its `kind` is `Schema23`.
    Schema23(Schema23),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Schema49 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("kind").as_deref() {
            Some("Schema12") => node.decode().map(Self::Schema12),
            Some("Schema23") => node.decode().map(Self::Schema23),
            _ => node.decode().map(Self::Other),
        }
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        json::any(
            node,
            depth,
            &[<Schema12 as json::Decode>::fits, <Schema23 as json::Decode>::fits],
        )
    }
}

impl json::Encode for Schema49 {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Schema12(value) => out.value(value),
            Self::Schema23(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Schema12> for Schema49 {
    fn from(value: Schema12) -> Self {
        Self::Schema12(value)
    }
}

impl From<Schema23> for Schema49 {
    fn from(value: Schema23) -> Self {
        Self::Schema23(value)
    }
}

json::serde_for!(Schema49);
