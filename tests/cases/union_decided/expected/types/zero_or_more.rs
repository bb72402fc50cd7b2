// @generated
//! `ZeroOrMore` and `ZeroOrMoreVariant1`.

use crate::runtime::json;

/// Type of the schema `ZeroOrMore`.
///
/// Decided by the kind of JSON value; of integers, by what fits best, the first of equals.
#[derive(Debug, Clone, PartialEq)]
pub enum ZeroOrMore {
    /// The value as `ZeroOrMoreVariant1`.
    Enum(ZeroOrMoreVariant1),
    /// The value as `f64`.
    Number(f64),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for ZeroOrMore {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::Integer => {
                match json::choose(
                    node,
                    &[
                        <ZeroOrMoreVariant1 as json::Decode>::fits,
                        <f64 as json::Decode>::fits,
                    ],
                ) {
                    Some(0) => node.decode_or(Self::Enum, Self::Other),
                    Some(1) => node.decode_or(Self::Number, Self::Other),
                    _ => node.decode().map(Self::Other),
                }
            }
            json::Kind::Number => node.decode_or(Self::Number, Self::Other),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for ZeroOrMore {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Enum(value) => out.value(value),
            Self::Number(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<ZeroOrMoreVariant1> for ZeroOrMore {
    fn from(value: ZeroOrMoreVariant1) -> Self {
        Self::Enum(value)
    }
}

impl From<f64> for ZeroOrMore {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ZeroOrMoreVariant1 {
    /// `0`
    N0,
    /// A value that the description does not know.
    Other(i64),
}

impl ZeroOrMoreVariant1 {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::N0 => 0,
            Self::Other(value) => value,
        }
    }
}

impl json::Decode for ZeroOrMoreVariant1 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<i64>()? {
            0 => Ok(Self::N0),
            other => Ok(Self::Other(other)),
        }
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_scalars(&["0"])
    }
}

impl json::Encode for ZeroOrMoreVariant1 {
    fn encode(&self, out: &mut json::Writer) {
        out.value(&self.value());
    }
}

json::serde_for!(ZeroOrMore, ZeroOrMoreVariant1);
