// @generated
//! `Schema25`.

use crate::runtime::json;
use super::{Schema17, Schema18};

/// Type of the schema `Schema25`.
///
/// Decided by which of `updated_at` and `id` is there alone, else what fits best.
#[derive(Debug, Clone, PartialEq)]
pub enum Schema25 {
    /// The value as `Schema17`.
    ///
    /// It has `updated_at`.
    Schema17(Schema17),
    /// The value as `Schema18`.
    ///
    /// It has `id`.
    Schema18(Schema18),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Schema25 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match json::decide(
            node,
            &[json::Sign::member("updated_at"), json::Sign::member("id")],
            &[<Schema17 as json::Decode>::fits, <Schema18 as json::Decode>::fits],
        ) {
            Some(0) => node.decode().map(Self::Schema17),
            Some(1) => node.decode().map(Self::Schema18),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Schema25 {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Schema17(value) => out.value(value),
            Self::Schema18(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Schema17> for Schema25 {
    fn from(value: Schema17) -> Self {
        Self::Schema17(value)
    }
}

impl From<Schema18> for Schema25 {
    fn from(value: Schema18) -> Self {
        Self::Schema18(value)
    }
}

json::serde_for!(Schema25);
