// @generated
//! `Schema59`.

use crate::runtime::json;
use super::{Schema14, Schema54, Schema57};

/// Type of the schema `Schema59`.
///
/// Decided by the member `petType`, and without it, by which of `size` and `URL` is there
/// alone, else what fits best.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum Schema59 {
    /// The value as `Schema54`.
    ///
    /// Its `petType` is `tag-0` or `Schema54`.
    Schema54(Schema54),
    /// The value as `Schema14`.
    ///
    /// Its `petType` is `tag-1` or `Schema14`.
    Schema14(Schema14),
    /// The value as `Schema57`.
    ///
    /// Its `petType` is `tag-2` or `Schema57`.
    Schema57(Schema57),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Schema59 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("petType").as_deref() {
            Some("tag-0") => node.without("petType").decode().map(Self::Schema54),
            Some("Schema54") => node.decode().map(Self::Schema54),
            Some("tag-1") => node.without("petType").decode().map(Self::Schema14),
            Some("Schema14") => node.decode().map(Self::Schema14),
            Some("tag-2") => node.without("petType").decode().map(Self::Schema57),
            Some("Schema57") => node.decode().map(Self::Schema57),
            None => {
                match json::decide(
                    node,
                    &[
                        json::Sign::member("size"),
                        json::Sign::member("URL"),
                        json::Sign::NONE,
                    ],
                    &[
                        <Schema54 as json::Decode>::fits,
                        <Schema14 as json::Decode>::fits,
                        <Schema57 as json::Decode>::fits,
                    ],
                ) {
                    Some(0) => node.decode().map(Self::Schema54),
                    Some(1) => node.decode().map(Self::Schema14),
                    Some(2) => node.decode().map(Self::Schema57),
                    _ => node.decode().map(Self::Other),
                }
            }
            Some(_) => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Schema59 {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Schema54(value) => out.tagged("petType", "tag-0", value),
            Self::Schema14(value) => out.tagged("petType", "tag-1", value),
            Self::Schema57(value) => out.tagged("petType", "tag-2", value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Schema54> for Schema59 {
    fn from(value: Schema54) -> Self {
        Self::Schema54(value)
    }
}

impl From<Schema14> for Schema59 {
    fn from(value: Schema14) -> Self {
        Self::Schema14(value)
    }
}

impl From<Schema57> for Schema59 {
    fn from(value: Schema57) -> Self {
        Self::Schema57(value)
    }
}

json::serde_for!(Schema59);
