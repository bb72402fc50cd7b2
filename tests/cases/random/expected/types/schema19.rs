// @generated
//! `Schema19`.

use crate::runtime::json;
use super::{Schema18, Schema2, Schema5};

/// Type of the schema `Schema19`.
///
/// Decided by the member `petType`.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum Schema19 {
    /// The value as `Schema2`.
    ///
    /// Its `petType` is `tag-0` or `Schema2`.
    Schema2(Schema2),
    /// The value as `Schema5`.
    ///
    /// Its `petType` is `tag-1` or `Schema5`.
    Schema5(Schema5),
    /// The value as `Schema18`.
    ///
    /// Its `petType` is `tag-2` or `Schema18`.
    Schema18(Schema18),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Schema19 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("petType").as_deref() {
            Some("tag-0") => node.without("petType").decode().map(Self::Schema2),
            Some("Schema2") => node.decode().map(Self::Schema2),
            Some("tag-1") => node.without("petType").decode().map(Self::Schema5),
            Some("Schema5") => node.decode().map(Self::Schema5),
            Some("tag-2") => node.without("petType").decode().map(Self::Schema18),
            Some("Schema18") => node.decode().map(Self::Schema18),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Schema19 {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Schema2(value) => out.tagged("petType", "tag-0", value),
            Self::Schema5(value) => out.tagged("petType", "tag-1", value),
            Self::Schema18(value) => out.tagged("petType", "tag-2", value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Schema2> for Schema19 {
    fn from(value: Schema2) -> Self {
        Self::Schema2(value)
    }
}

impl From<Schema5> for Schema19 {
    fn from(value: Schema5) -> Self {
        Self::Schema5(value)
    }
}

impl From<Schema18> for Schema19 {
    fn from(value: Schema18) -> Self {
        Self::Schema18(value)
    }
}

json::serde_for!(Schema19);
