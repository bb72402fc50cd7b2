// @generated
//! `LooseEither` and `LooseChoice`.

use crate::runtime::json;
use super::List;

/// Type of the parameter `either`.
///
/// Decided by the kind of JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum LooseEither {
    /// The value as `String`.
    String(String),
    /// The value as `i64`.
    Integer(i64),
}

impl json::Decode for LooseEither {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::Integer | json::Kind::Number => node.decode().map(Self::Integer),
            json::Kind::String => node.decode().map(Self::String),
            _ => Err(node.no_variant()),
        }
    }
}

impl json::Encode for LooseEither {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::String(value) => out.value(value),
            Self::Integer(value) => out.value(value),
        }
    }
}

impl From<String> for LooseEither {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for LooseEither {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<i64> for LooseEither {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

/// Type of the parameter `choice`.
///
/// Decided by the kind of JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum LooseChoice {
    /// The value as `List`.
    List(List),
    /// The value as `bool`.
    Boolean(bool),
}

impl json::Decode for LooseChoice {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::Boolean => node.decode().map(Self::Boolean),
            json::Kind::List => node.decode().map(Self::List),
            _ => Err(node.no_variant()),
        }
    }
}

impl json::Encode for LooseChoice {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::List(value) => out.value(value),
            Self::Boolean(value) => out.value(value),
        }
    }
}

impl From<List> for LooseChoice {
    fn from(value: List) -> Self {
        Self::List(value)
    }
}

impl From<bool> for LooseChoice {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

json::serde_for!(LooseEither, LooseChoice);
