// @generated
//! `Schema35`.

use crate::runtime::json;
use super::{Schema2, Schema7};

/// Type of the schema `Schema35`.
///
/// Decided by whether `updated_at` is there, else what fits best.
#[derive(Debug, Clone, PartialEq)]
pub enum Schema35 {
    /// The value as `Schema2`.
    ///
    /// It has no member that decides.
    Schema2(Schema2),
    /// The value as `Schema7`.
    ///
    /// It has `updated_at`.
    Schema7(Schema7),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Schema35 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match json::decide(
            node,
            &[json::Sign::NONE, json::Sign::member("updated_at").or_null()],
            &[<Schema2 as json::Decode>::fits, <Schema7 as json::Decode>::fits],
        ) {
            Some(0) => node.decode().map(Self::Schema2),
            Some(1) => node.decode().map(Self::Schema7),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Schema35 {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Schema2(value) => out.value(value),
            Self::Schema7(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Schema2> for Schema35 {
    fn from(value: Schema2) -> Self {
        Self::Schema2(value)
    }
}

impl From<Schema7> for Schema35 {
    fn from(value: Schema7) -> Self {
        Self::Schema7(value)
    }
}

json::serde_for!(Schema35);
