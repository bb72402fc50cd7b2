// @generated
//! `When`.

use crate::runtime::{formats, json};

/// Type of the schema `When`.
///
/// Decided by what fits best, the first of equals.
#[derive(Debug, Clone, PartialEq)]
pub enum When {
    /// The value as `Date`.
    Date(formats::Date),
    /// The value as `DateTime`.
    DateTime(formats::DateTime),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for When {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::String => {
                match json::choose(
                    node,
                    &[
                        <formats::Date as json::Decode>::fits,
                        <formats::DateTime as json::Decode>::fits,
                    ],
                ) {
                    Some(0) => node.decode_or(Self::Date, Self::Other),
                    Some(1) => node.decode_or(Self::DateTime, Self::Other),
                    _ => node.decode().map(Self::Other),
                }
            }
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for When {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Date(value) => out.value(value),
            Self::DateTime(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<formats::Date> for When {
    fn from(value: formats::Date) -> Self {
        Self::Date(value)
    }
}

impl From<formats::DateTime> for When {
    fn from(value: formats::DateTime) -> Self {
        Self::DateTime(value)
    }
}

json::serde_for!(When);
