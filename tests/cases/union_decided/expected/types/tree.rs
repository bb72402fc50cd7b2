// @generated
//! `Tree`.

use crate::runtime::json;
use super::{Named, Numbered};

/// Type of the schema `Tree`.
///
/// Decided by what fits best, the first of equals.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Tree {
    /// The value as `Numbered`.
    Numbered(Numbered),
    /// The value as `Named`.
    Named(Named),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Tree {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::Object => {
                match json::choose(
                    node,
                    &[<Numbered as json::Decode>::fits, <Named as json::Decode>::fits],
                ) {
                    Some(0) => node.decode_or(Self::Numbered, Self::Other),
                    Some(1) => node.decode_or(Self::Named, Self::Other),
                    _ => node.decode().map(Self::Other),
                }
            }
            _ => node.decode().map(Self::Other),
        }
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        json::any(
            node,
            depth,
            &[<Numbered as json::Decode>::fits, <Named as json::Decode>::fits],
        )
    }
}

impl json::Encode for Tree {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Numbered(value) => out.value(value),
            Self::Named(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Numbered> for Tree {
    fn from(value: Numbered) -> Self {
        Self::Numbered(value)
    }
}

impl From<Named> for Tree {
    fn from(value: Named) -> Self {
        Self::Named(value)
    }
}

json::serde_for!(Tree);
