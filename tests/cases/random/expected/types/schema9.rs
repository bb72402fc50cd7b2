// @generated
//! `Schema9`.

use crate::runtime::json;
use super::{Schema0, Schema7, Schema8};

/// Type of the schema `Schema9`.
///
/// Decided by the member `petType`, and without it, by which of `id` and `value` is there
/// alone, else what fits best.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum Schema9 {
    /// The value as `Schema8`.
    ///
    /// Its `petType` is `Schema8`.
    Schema8(Schema8),
    /// The value as `Schema7`.
    ///
    /// Its `petType` is `Schema7`.
    Schema7(Schema7),
    /// The value as `Schema0`.
    ///
    /// Its `petType` is `Schema0`.
    Schema0(Schema0),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Schema9 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("petType").as_deref() {
            Some("Schema8") => node.without("petType").decode().map(Self::Schema8),
            Some("Schema7") => node.without("petType").decode().map(Self::Schema7),
            Some("Schema0") => node.without("petType").decode().map(Self::Schema0),
            None => {
                match json::decide(
                    node,
                    &[
                        json::Sign::member("id"),
                        json::Sign::member("value"),
                        json::Sign::NONE,
                    ],
                    &[
                        <Schema8 as json::Decode>::fits,
                        <Schema7 as json::Decode>::fits,
                        <Schema0 as json::Decode>::fits,
                    ],
                ) {
                    Some(0) => node.decode().map(Self::Schema8),
                    Some(1) => node.decode().map(Self::Schema7),
                    Some(2) => node.decode().map(Self::Schema0),
                    _ => node.decode().map(Self::Other),
                }
            }
            Some(_) => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Schema9 {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Schema8(value) => out.tagged("petType", "Schema8", value),
            Self::Schema7(value) => out.tagged("petType", "Schema7", value),
            Self::Schema0(value) => out.tagged("petType", "Schema0", value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Schema8> for Schema9 {
    fn from(value: Schema8) -> Self {
        Self::Schema8(value)
    }
}

impl From<Schema7> for Schema9 {
    fn from(value: Schema7) -> Self {
        Self::Schema7(value)
    }
}

impl From<Schema0> for Schema9 {
    fn from(value: Schema0) -> Self {
        Self::Schema0(value)
    }
}

json::serde_for!(Schema9);
