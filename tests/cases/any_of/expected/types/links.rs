// @generated
//! `Links`.

use crate::runtime::json;
use super::{Backward, Forward};

/// Type of the schema `Links`.
///
/// Decided by what fits best, the first of equals.
#[derive(Debug, Clone, PartialEq)]
pub enum Links {
    /// The value as `Forward`.
    Forward(Forward),
    /// The value as `Backward`.
    Backward(Backward),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Links {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::Object => {
                match json::choose(
                    node,
                    &[<Forward as json::Decode>::fits, <Backward as json::Decode>::fits],
                ) {
                    Some(0) => node.decode_or(Self::Forward, Self::Other),
                    Some(1) => node.decode_or(Self::Backward, Self::Other),
                    _ => node.decode().map(Self::Other),
                }
            }
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Links {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Forward(value) => out.value(value),
            Self::Backward(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Forward> for Links {
    fn from(value: Forward) -> Self {
        Self::Forward(value)
    }
}

impl From<Backward> for Links {
    fn from(value: Backward) -> Self {
        Self::Backward(value)
    }
}

json::serde_for!(Links);
