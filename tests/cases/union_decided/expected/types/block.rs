// @generated
//! `Block`.

use crate::runtime::json;
use super::{Heading, Plain, Quote};

/// Two variants have a single value, the third has none.
///
/// Decided by what fits best, the first of equals.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Block {
    /// The value as `Heading`.
    Heading(Heading),
    /// The value as `Quote`.
    Quote(Quote),
    /// The value as `Plain`.
    Plain(Plain),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Block {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::Object => {
                match json::choose(
                    node,
                    &[
                        <Heading as json::Decode>::fits,
                        <Quote as json::Decode>::fits,
                        <Plain as json::Decode>::fits,
                    ],
                ) {
                    Some(0) => node.decode_or(Self::Heading, Self::Other),
                    Some(1) => node.decode_or(Self::Quote, Self::Other),
                    Some(2) => node.decode_or(Self::Plain, Self::Other),
                    _ => node.decode().map(Self::Other),
                }
            }
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Block {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Heading(value) => out.value(value),
            Self::Quote(value) => out.value(value),
            Self::Plain(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Heading> for Block {
    fn from(value: Heading) -> Self {
        Self::Heading(value)
    }
}

impl From<Quote> for Block {
    fn from(value: Quote) -> Self {
        Self::Quote(value)
    }
}

impl From<Plain> for Block {
    fn from(value: Plain) -> Self {
        Self::Plain(value)
    }
}

json::serde_for!(Block);
