// @generated
//! `Schema50`.

use crate::runtime::json;
use super::{Schema14, Schema17, Schema5};

/// Type of the schema `Schema50`.
///
/// Decided by the member `petType`, and without it, by which of `é` and `createdAt` is there
/// alone, else what fits best.
#[derive(Debug, Clone, PartialEq)]
pub enum Schema50 {
    /// The value as `Schema14`.
    ///
    /// Its `petType` is `Schema14`.
    Schema14(Schema14),
    /// The value as `Schema5`.
    ///
    /// Its `petType` is `Schema5`.
    Schema5(Schema5),
    /// The value as `Schema17`.
    ///
    /// Its `petType` is `Schema17`.
    Schema17(Schema17),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Schema50 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("petType").as_deref() {
            Some("Schema14") => node.without("petType").decode().map(Self::Schema14),
            Some("Schema5") => node.without("petType").decode().map(Self::Schema5),
            Some("Schema17") => node.without("petType").decode().map(Self::Schema17),
            None => {
                match json::decide(
                    node,
                    &[
                        json::Sign::NONE,
                        json::Sign::member("é"),
                        json::Sign::member("createdAt"),
                    ],
                    &[
                        <Schema14 as json::Decode>::fits,
                        <Schema5 as json::Decode>::fits,
                        <Schema17 as json::Decode>::fits,
                    ],
                ) {
                    Some(0) => node.decode().map(Self::Schema14),
                    Some(1) => node.decode().map(Self::Schema5),
                    Some(2) => node.decode().map(Self::Schema17),
                    _ => node.decode().map(Self::Other),
                }
            }
            Some(_) => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Schema50 {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Schema14(value) => out.tagged("petType", "Schema14", value),
            Self::Schema5(value) => out.tagged("petType", "Schema5", value),
            Self::Schema17(value) => out.tagged("petType", "Schema17", value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Schema14> for Schema50 {
    fn from(value: Schema14) -> Self {
        Self::Schema14(value)
    }
}

impl From<Schema5> for Schema50 {
    fn from(value: Schema5) -> Self {
        Self::Schema5(value)
    }
}

impl From<Schema17> for Schema50 {
    fn from(value: Schema17) -> Self {
        Self::Schema17(value)
    }
}

json::serde_for!(Schema50);
