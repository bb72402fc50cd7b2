// @generated
//! `Pages`.

use crate::runtime::json;
use super::{Backward, Forward};

/// A value with members of both is the first one, which keeps the other's members.
///
/// Decided by the kind of JSON value; of objects, by what fits best, the first of equals.
#[derive(Debug, Clone, PartialEq)]
pub enum Pages {
    /// The value as `Forward`.
    Forward(Forward),
    /// The value as `Backward`.
    Backward(Backward),
    /// The value as `serde_json::Value`.
    Any(serde_json::Value),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Pages {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::Boolean
            | json::Kind::Integer
            | json::Kind::Number
            | json::Kind::String
            | json::Kind::List => node.decode().map(Self::Any),
            json::Kind::Object => {
                match json::choose(
                    node,
                    &[
                        <Forward as json::Decode>::fits,
                        <Backward as json::Decode>::fits,
                        <serde_json::Value as json::Decode>::fits,
                    ],
                ) {
                    Some(0) => node.decode_or(Self::Forward, Self::Other),
                    Some(1) => node.decode_or(Self::Backward, Self::Other),
                    Some(2) => node.decode_or(Self::Any, Self::Other),
                    _ => node.decode().map(Self::Other),
                }
            }
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Pages {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Forward(value) => out.value(value),
            Self::Backward(value) => out.value(value),
            Self::Any(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Forward> for Pages {
    fn from(value: Forward) -> Self {
        Self::Forward(value)
    }
}

impl From<Backward> for Pages {
    fn from(value: Backward) -> Self {
        Self::Backward(value)
    }
}

json::serde_for!(Pages);
