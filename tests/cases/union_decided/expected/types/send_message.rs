// @generated
//! `SendMessageBodyItem`.

use crate::runtime::json;
use super::{FromSystem, FromUser};

/// An item of the list.
///
/// Decided by the member `role`.
#[derive(Debug, Clone, PartialEq)]
pub enum SendMessageBodyItem {
    /// The value as `FromSystem`.
    ///
    /// Its `role` is `system` or `FromSystem`.
    FromSystem(FromSystem),
    /// The value as `FromUser`.
    ///
    /// Its `role` is `user` or `FromUser`.
    FromUser(FromUser),
}

impl json::Decode for SendMessageBodyItem {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("role").as_deref() {
            Some("system" | "FromSystem") => node.decode().map(Self::FromSystem),
            Some("user" | "FromUser") => node.decode().map(Self::FromUser),
            _ => Err(node.no_variant_of_tag("role")),
        }
    }
}

impl json::Encode for SendMessageBodyItem {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::FromSystem(value) => out.tagged("role", "system", value),
            Self::FromUser(value) => out.tagged("role", "user", value),
        }
    }
}

impl From<FromSystem> for SendMessageBodyItem {
    fn from(value: FromSystem) -> Self {
        Self::FromSystem(value)
    }
}

impl From<FromUser> for SendMessageBodyItem {
    fn from(value: FromUser) -> Self {
        Self::FromUser(value)
    }
}

json::serde_for!(SendMessageBodyItem);
