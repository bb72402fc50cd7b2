// @generated
//! `Plan`.

use crate::runtime::json;
use super::{Monthly, Yearly};

/// Type of the schema `Plan`.
///
/// Decided by which of `months` and `years` is there alone, else what fits best.
#[derive(Debug, Clone, PartialEq)]
pub enum Plan {
    /// The value as `Monthly`.
    ///
    /// It has `months`.
    Monthly(Monthly),
    /// The value as `Yearly`.
    ///
    /// It has `years`.
    Yearly(Yearly),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Plan {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match json::decide(
            node,
            &[json::Sign::member("months"), json::Sign::member("years")],
            &[<Monthly as json::Decode>::fits, <Yearly as json::Decode>::fits],
        ) {
            Some(0) => node.decode().map(Self::Monthly),
            Some(1) => node.decode().map(Self::Yearly),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Plan {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Monthly(value) => out.value(value),
            Self::Yearly(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Monthly> for Plan {
    fn from(value: Monthly) -> Self {
        Self::Monthly(value)
    }
}

impl From<Yearly> for Plan {
    fn from(value: Yearly) -> Self {
        Self::Yearly(value)
    }
}

json::serde_for!(Plan);
