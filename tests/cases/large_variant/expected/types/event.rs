// @generated
//! `Event`.

use crate::runtime::json;
use super::{Large, Small};

/// Type of the schema `Event`.
///
/// Decided by which of `a` and `z` is there alone, else what fits best.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum Event {
    /// The value as `Large`.
    ///
    /// It has `a`.
    Large(Large),
    /// The value as `Small`.
    ///
    /// It has `z`.
    Small(Small),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Event {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match json::decide_by_member(
            node,
            &[json::Sign::member("a"), json::Sign::member("z")],
            &[<Large as json::Decode>::fits, <Small as json::Decode>::fits],
        ) {
            Some(0) => node.decode().map(Self::Large),
            Some(1) => node.decode().map(Self::Small),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Event {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Large(value) => out.value(value),
            Self::Small(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Large> for Event {
    fn from(value: Large) -> Self {
        Self::Large(value)
    }
}

impl From<Small> for Event {
    fn from(value: Small) -> Self {
        Self::Small(value)
    }
}

json::serde_for!(Event);
