// @generated
//! `Schema97`.

use crate::runtime::json;
use super::{Schema12, Schema70, Schema84};

/// Type of the schema `Schema97`.
///
/// Decided by the member `petType`, and without it, by which of `kind` and `id` is there alone,
/// else what fits best.
#[derive(Debug, Clone, PartialEq)]
pub enum Schema97 {
    /// The value as `Schema70`.
    ///
    /// Its `petType` is `tag-0` or `Schema70`.
    Schema70(Schema70),
    /// The value as `Schema12`.
    ///
    /// Its `petType` is `tag-1` or `Schema12`.
    Schema12(Schema12),
    /// The value as `Schema84`.
    ///
    /// Its `petType` is `tag-2` or `Schema84`.
    Schema84(Schema84),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Schema97 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("petType").as_deref() {
            Some("tag-0") => node.without("petType").decode().map(Self::Schema70),
            Some("Schema70") => node.decode().map(Self::Schema70),
            Some("tag-1") => node.without("petType").decode().map(Self::Schema12),
            Some("Schema12") => node.decode().map(Self::Schema12),
            Some("tag-2") => node.without("petType").decode().map(Self::Schema84),
            Some("Schema84") => node.decode().map(Self::Schema84),
            None => {
                match json::decide(
                    node,
                    &[
                        json::Sign::NONE,
                        json::Sign::member("kind"),
                        json::Sign::member("id"),
                    ],
                    &[
                        <Schema70 as json::Decode>::fits,
                        <Schema12 as json::Decode>::fits,
                        <Schema84 as json::Decode>::fits,
                    ],
                ) {
                    Some(0) => node.decode().map(Self::Schema70),
                    Some(1) => node.decode().map(Self::Schema12),
                    Some(2) => node.decode().map(Self::Schema84),
                    _ => node.decode().map(Self::Other),
                }
            }
            Some(_) => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Schema97 {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Schema70(value) => out.tagged("petType", "tag-0", value),
            Self::Schema12(value) => out.tagged("petType", "tag-1", value),
            Self::Schema84(value) => out.tagged("petType", "tag-2", value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Schema70> for Schema97 {
    fn from(value: Schema70) -> Self {
        Self::Schema70(value)
    }
}

impl From<Schema12> for Schema97 {
    fn from(value: Schema12) -> Self {
        Self::Schema12(value)
    }
}

impl From<Schema84> for Schema97 {
    fn from(value: Schema84) -> Self {
        Self::Schema84(value)
    }
}

json::serde_for!(Schema97);
