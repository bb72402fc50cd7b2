// @generated
//! `ByAlias`.

use crate::runtime::json;
use super::{OtherName, Second};

/// Type of the schema `ByAlias`.
///
/// Decided by the member `t`.
#[derive(Debug, Clone, PartialEq)]
pub enum ByAlias {
    /// The value as `OtherName`.
    ///
    /// Its `t` is `a` or `OtherName`.
    OtherName(OtherName),
    /// The value as `Second`.
    ///
    /// Its `t` is `b` or `Second`.
    Second(Second),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for ByAlias {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("t").as_deref() {
            Some("a" | "OtherName") => node.decode().map(Self::OtherName),
            Some("b" | "Second") => node.decode().map(Self::Second),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for ByAlias {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::OtherName(value) => out.value(value),
            Self::Second(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<OtherName> for ByAlias {
    fn from(value: OtherName) -> Self {
        Self::OtherName(value)
    }
}

impl From<Second> for ByAlias {
    fn from(value: Second) -> Self {
        Self::Second(value)
    }
}

json::serde_for!(ByAlias);
