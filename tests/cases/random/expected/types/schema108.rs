// @generated
//! `Schema108`.

use crate::runtime::json;
use super::{Schema5, Schema65};

/// Type of the schema `Schema108`.
///
/// Decided by which of `type` and `id` is there alone, else what fits best.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum Schema108 {
    /// The value as `Schema65`.
    ///
    /// It has `type`.
    Schema65(Schema65),
    /// The value as `Schema5`.
    ///
    /// It has `id`.
    Schema5(Schema5),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Schema108 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match json::decide(
            node,
            &[json::Sign::member("type").or_null(), json::Sign::member("id")],
            &[<Schema65 as json::Decode>::fits, <Schema5 as json::Decode>::fits],
        ) {
            Some(0) => node.decode().map(Self::Schema65),
            Some(1) => node.decode().map(Self::Schema5),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Schema108 {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Schema65(value) => out.value(value),
            Self::Schema5(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Schema65> for Schema108 {
    fn from(value: Schema65) -> Self {
        Self::Schema65(value)
    }
}

impl From<Schema5> for Schema108 {
    fn from(value: Schema5) -> Self {
        Self::Schema5(value)
    }
}

json::serde_for!(Schema108);
