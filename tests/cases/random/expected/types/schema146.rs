// @generated
//! `Schema146`.

use crate::runtime::json;
use super::{Schema144, Schema60, Schema98};

/// Type of the schema `Schema146`.
///
/// Decided by the member `petType`, and without it, by which of `kind` and `URL` is there
/// alone, else what fits best.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum Schema146 {
    /// The value as `Schema60`.
    ///
    /// Its `petType` is `Schema60`.
    Schema60(Schema60),
    /// The value as `Schema144`.
    ///
    /// Its `petType` is `Schema144`.
    Schema144(Schema144),
    /// The value as `Schema98`.
    ///
    /// Its `petType` is `Schema98`.
    Schema98(Schema98),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Schema146 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("petType").as_deref() {
            Some("Schema60") => node.without("petType").decode().map(Self::Schema60),
            Some("Schema144") => node.without("petType").decode().map(Self::Schema144),
            Some("Schema98") => node.without("petType").decode().map(Self::Schema98),
            None => {
                match json::decide(
                    node,
                    &[
                        json::Sign::member("kind").or_null(),
                        json::Sign::member("URL"),
                        json::Sign::NONE,
                    ],
                    &[
                        <Schema60 as json::Decode>::fits,
                        <Schema144 as json::Decode>::fits,
                        <Schema98 as json::Decode>::fits,
                    ],
                ) {
                    Some(0) => node.decode().map(Self::Schema60),
                    Some(1) => node.decode().map(Self::Schema144),
                    Some(2) => node.decode().map(Self::Schema98),
                    _ => node.decode().map(Self::Other),
                }
            }
            Some(_) => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Schema146 {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Schema60(value) => out.tagged("petType", "Schema60", value),
            Self::Schema144(value) => out.tagged("petType", "Schema144", value),
            Self::Schema98(value) => out.tagged("petType", "Schema98", value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Schema60> for Schema146 {
    fn from(value: Schema60) -> Self {
        Self::Schema60(value)
    }
}

impl From<Schema144> for Schema146 {
    fn from(value: Schema144) -> Self {
        Self::Schema144(value)
    }
}

impl From<Schema98> for Schema146 {
    fn from(value: Schema98) -> Self {
        Self::Schema98(value)
    }
}

json::serde_for!(Schema146);
