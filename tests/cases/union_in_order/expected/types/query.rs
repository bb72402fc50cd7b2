// @generated
//! `Query`.

use crate::runtime::json;
use super::{Exact, Range};

/// Only sent, so that a value that fits no variant is refused.
///
/// Decided by what fits best, the first of equals.
#[derive(Debug, Clone, PartialEq)]
pub enum Query {
    /// The value as `Range`.
    Range(Range),
    /// The value as `Exact`.
    Exact(Exact),
}

impl json::Decode for Query {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::Object => {
                match json::choose(
                    node,
                    &[<Range as json::Decode>::fits, <Exact as json::Decode>::fits],
                ) {
                    Some(0) => node.decode().map(Self::Range),
                    Some(1) => node.decode().map(Self::Exact),
                    _ => Err(node.no_fit(&["`Range`", "`Exact`"])),
                }
            }
            _ => Err(node.no_variant()),
        }
    }
}

impl json::Encode for Query {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Range(value) => out.value(value),
            Self::Exact(value) => out.value(value),
        }
    }
}

impl From<Range> for Query {
    fn from(value: Range) -> Self {
        Self::Range(value)
    }
}

impl From<Exact> for Query {
    fn from(value: Exact) -> Self {
        Self::Exact(value)
    }
}

json::serde_for!(Query);
