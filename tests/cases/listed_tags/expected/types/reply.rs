// @generated
//! `Reply`.

use crate::runtime::json;
use super::{Answered, Called};

/// Type of the schema `Reply`.
///
/// Decided by which of `text` and `tool` is there alone, else what fits best.
#[derive(Debug, Clone, PartialEq)]
pub enum Reply {
    /// The value as `Answered`.
    ///
    /// It has `text`.
    Answered(Answered),
    /// The value as `Called`.
    ///
    /// It has `tool`.
    Called(Called),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Reply {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match json::decide_by_member(
            node,
            &[json::Sign::member("text"), json::Sign::member("tool")],
            &[<Answered as json::Decode>::fits, <Called as json::Decode>::fits],
        ) {
            Some(0) => node.decode().map(Self::Answered),
            Some(1) => node.decode().map(Self::Called),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Reply {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Answered(value) => out.value(value),
            Self::Called(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Answered> for Reply {
    fn from(value: Answered) -> Self {
        Self::Answered(value)
    }
}

impl From<Called> for Reply {
    fn from(value: Called) -> Self {
        Self::Called(value)
    }
}

json::serde_for!(Reply);
