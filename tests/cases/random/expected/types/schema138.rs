// @generated
//! `Schema138`.

use crate::runtime::json;
use super::{Schema12, Schema134, Schema23};

/// Type of the schema `Schema138`.
///
/// Decided by the member `petType`, and without it, by which of `1st` and `createdAt` is there
/// alone, else what fits best.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum Schema138 {
    /// The value as `Schema12`.
    ///
    /// Its `petType` is `Schema12`.
    Schema12(Schema12),
    /// The value as `Schema23`.
    ///
    /// Its `petType` is `Schema23`.
    Schema23(Schema23),
    /// The value as `Schema134`.
    ///
    /// Its `petType` is `Schema134`.
    Schema134(Schema134),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Schema138 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("petType").as_deref() {
            Some("Schema12") => node.without("petType").decode().map(Self::Schema12),
            Some("Schema23") => node.without("petType").decode().map(Self::Schema23),
            Some("Schema134") => node.without("petType").decode().map(Self::Schema134),
            None => {
                match json::decide(
                    node,
                    &[
                        json::Sign::member("1st"),
                        json::Sign::NONE,
                        json::Sign::member("createdAt"),
                    ],
                    &[
                        <Schema12 as json::Decode>::fits,
                        <Schema23 as json::Decode>::fits,
                        <Schema134 as json::Decode>::fits,
                    ],
                ) {
                    Some(0) => node.decode().map(Self::Schema12),
                    Some(1) => node.decode().map(Self::Schema23),
                    Some(2) => node.decode().map(Self::Schema134),
                    _ => node.decode().map(Self::Other),
                }
            }
            Some(_) => node.decode().map(Self::Other),
        }
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        json::any(
            node,
            depth,
            &[
                <Schema12 as json::Decode>::fits,
                <Schema23 as json::Decode>::fits,
                <Schema134 as json::Decode>::fits,
            ],
        )
    }
}

impl json::Encode for Schema138 {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Schema12(value) => out.tagged("petType", "Schema12", value),
            Self::Schema23(value) => out.tagged("petType", "Schema23", value),
            Self::Schema134(value) => out.tagged("petType", "Schema134", value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Schema12> for Schema138 {
    fn from(value: Schema12) -> Self {
        Self::Schema12(value)
    }
}

impl From<Schema23> for Schema138 {
    fn from(value: Schema23) -> Self {
        Self::Schema23(value)
    }
}

impl From<Schema134> for Schema138 {
    fn from(value: Schema134) -> Self {
        Self::Schema134(value)
    }
}

json::serde_for!(Schema138);
