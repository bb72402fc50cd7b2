// @generated
//! `Attempt`.

use crate::runtime::json;
use super::{Broken, Passed};

/// Null is the one value of a type of its own.
///
/// Decided by what fits best, the first of equals.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Attempt {
    /// The value as `Passed`.
    Passed(Passed),
    /// The value as `Broken`.
    Broken(Broken),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Attempt {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::Object => {
                match json::choose(
                    node,
                    &[<Passed as json::Decode>::fits, <Broken as json::Decode>::fits],
                ) {
                    Some(0) => node.decode_or(Self::Passed, Self::Other),
                    Some(1) => node.decode_or(Self::Broken, Self::Other),
                    _ => node.decode().map(Self::Other),
                }
            }
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Attempt {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Passed(value) => out.value(value),
            Self::Broken(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Passed> for Attempt {
    fn from(value: Passed) -> Self {
        Self::Passed(value)
    }
}

impl From<Broken> for Attempt {
    fn from(value: Broken) -> Self {
        Self::Broken(value)
    }
}

json::serde_for!(Attempt);
