// @generated
//! `SendMixedBodyItem`.

use std::collections::BTreeMap;

use crate::runtime::json;

/// An item of the list.
///
/// Decided by the kind of JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum SendMixedBodyItem {
    /// The value as `BTreeMap<String, serde_json::Value>`.
    Map(BTreeMap<String, serde_json::Value>),
    /// The value as `String`.
    String(String),
}

impl json::Decode for SendMixedBodyItem {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::String => node.decode().map(Self::String),
            json::Kind::Object => node.decode().map(Self::Map),
            _ => Err(node.no_variant()),
        }
    }
}

impl json::Encode for SendMixedBodyItem {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Map(value) => out.value(value),
            Self::String(value) => out.value(value),
        }
    }
}

impl From<String> for SendMixedBodyItem {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for SendMixedBodyItem {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

json::serde_for!(SendMixedBodyItem);
