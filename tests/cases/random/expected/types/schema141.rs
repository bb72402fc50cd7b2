// @generated
//! `Schema141`.

use crate::runtime::json;
use super::{Schema5, Schema8};

/// Type of the schema `Schema141`.
///
/// Decided by which of `é` and `self` is there alone, else what fits best.
#[derive(Debug, Clone, PartialEq)]
pub enum Schema141 {
    /// The value as `Schema5`.
    ///
    /// It has `é`.
    Schema5(Schema5),
    /// The value as `Schema8`.
    ///
    /// It has `self`.
    Schema8(Schema8),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Schema141 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match json::decide(
            node,
            &[json::Sign::member("é"), json::Sign::member("self").or_null()],
            &[<Schema5 as json::Decode>::fits, <Schema8 as json::Decode>::fits],
        ) {
            Some(0) => node.decode().map(Self::Schema5),
            Some(1) => node.decode().map(Self::Schema8),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Schema141 {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Schema5(value) => out.value(value),
            Self::Schema8(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Schema5> for Schema141 {
    fn from(value: Schema5) -> Self {
        Self::Schema5(value)
    }
}

impl From<Schema8> for Schema141 {
    fn from(value: Schema8) -> Self {
        Self::Schema8(value)
    }
}

json::serde_for!(Schema141);
