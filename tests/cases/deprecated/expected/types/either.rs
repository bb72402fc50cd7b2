// @generated
//! `Either`.

use crate::runtime::json;
use super::{Old, OldKind};

/// Type of the schema `Either`.
///
/// Decided by the kind of JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum Either {
    /// The value as `Old`.
    Old(Old),
    /// The value as `OldKind`.
    OldKind(OldKind),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Either {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::String => node.decode_or(Self::OldKind, Self::Other),
            json::Kind::Object => node.decode().map(Self::Old),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Either {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Old(value) => out.value(value),
            Self::OldKind(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Old> for Either {
    fn from(value: Old) -> Self {
        Self::Old(value)
    }
}

impl From<OldKind> for Either {
    fn from(value: OldKind) -> Self {
        Self::OldKind(value)
    }
}

json::serde_for!(Either);
