// @generated
//! `Labels`.

use std::collections::BTreeMap;

use crate::runtime::json;
use super::Fixed;

/// Type of the schema `Labels`.
///
/// Decided by what fits best, the first of equals.
#[derive(Debug, Clone, PartialEq)]
pub enum Labels {
    /// The value as `Fixed`.
    Fixed(Fixed),
    /// The value as `BTreeMap<String, String>`.
    Map(BTreeMap<String, String>),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Labels {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::Object => {
                match json::choose(
                    node,
                    &[
                        <Fixed as json::Decode>::fits,
                        <BTreeMap<String, String> as json::Decode>::fits,
                    ],
                ) {
                    Some(0) => node.decode_or(Self::Fixed, Self::Other),
                    Some(1) => node.decode_or(Self::Map, Self::Other),
                    _ => node.decode().map(Self::Other),
                }
            }
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Labels {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Fixed(value) => out.value(value),
            Self::Map(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Fixed> for Labels {
    fn from(value: Fixed) -> Self {
        Self::Fixed(value)
    }
}

impl From<BTreeMap<String, String>> for Labels {
    fn from(value: BTreeMap<String, String>) -> Self {
        Self::Map(value)
    }
}

json::serde_for!(Labels);
