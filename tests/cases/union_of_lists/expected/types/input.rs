// @generated
//! `Input`.

use crate::runtime::json;

/// Type of the schema `Input`.
///
/// Decided by the kind of JSON value; of lists, by what fits best, the first of equals.
#[derive(Debug, Clone, PartialEq)]
pub enum Input {
    /// The value as `String`.
    String(String),
    /// The value as `Vec<String>`.
    StringList(Vec<String>),
    /// The value as `Vec<i64>`.
    IntegerList(Vec<i64>),
    /// The value as `Vec<Vec<i64>>`.
    IntegerListList(Vec<Vec<i64>>),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Input {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::String => node.decode_or(Self::String, Self::Other),
            json::Kind::List => {
                match json::choose(
                    node,
                    &[
                        <Vec<String> as json::Decode>::fits,
                        <Vec<i64> as json::Decode>::fits,
                        <Vec<Vec<i64>> as json::Decode>::fits,
                    ],
                ) {
                    Some(0) => node.decode_or(Self::StringList, Self::Other),
                    Some(1) => node.decode_or(Self::IntegerList, Self::Other),
                    Some(2) => node.decode_or(Self::IntegerListList, Self::Other),
                    _ => node.decode().map(Self::Other),
                }
            }
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Input {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::String(value) => out.value(value),
            Self::StringList(value) => out.value(value),
            Self::IntegerList(value) => out.value(value),
            Self::IntegerListList(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<String> for Input {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Input {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<Vec<String>> for Input {
    fn from(value: Vec<String>) -> Self {
        Self::StringList(value)
    }
}

impl From<Vec<i64>> for Input {
    fn from(value: Vec<i64>) -> Self {
        Self::IntegerList(value)
    }
}

impl From<Vec<Vec<i64>>> for Input {
    fn from(value: Vec<Vec<i64>>) -> Self {
        Self::IntegerListList(value)
    }
}

json::serde_for!(Input);
