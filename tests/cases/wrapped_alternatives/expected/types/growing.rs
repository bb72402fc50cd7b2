// @generated
//! `Growing`.

use crate::runtime::json;
use super::{One, Three, Two};

/// Type of the schema `Growing`.
///
/// Decided by what fits best, the first of equals.
#[derive(Debug, Clone, PartialEq)]
pub enum Growing {
    /// The value as `One`.
    One(One),
    /// The value as `Two`.
    Two(Two),
    /// The value as `Three`.
    Three(Three),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Growing {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::Object => {
                match json::choose(
                    node,
                    &[
                        <One as json::Decode>::fits,
                        <Two as json::Decode>::fits,
                        <Three as json::Decode>::fits,
                    ],
                ) {
                    Some(0) => node.decode_or(Self::One, Self::Other),
                    Some(1) => node.decode_or(Self::Two, Self::Other),
                    Some(2) => node.decode_or(Self::Three, Self::Other),
                    _ => node.decode().map(Self::Other),
                }
            }
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Growing {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::One(value) => out.value(value),
            Self::Two(value) => out.value(value),
            Self::Three(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<One> for Growing {
    fn from(value: One) -> Self {
        Self::One(value)
    }
}

impl From<Two> for Growing {
    fn from(value: Two) -> Self {
        Self::Two(value)
    }
}

impl From<Three> for Growing {
    fn from(value: Three) -> Self {
        Self::Three(value)
    }
}

json::serde_for!(Growing);
