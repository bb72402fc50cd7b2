// @generated
//! `Told`.

use crate::runtime::json;
use super::{Asked, Reply};

/// Type of the schema `Told`.
///
/// Decided by the member `role`.
#[derive(Debug, Clone, PartialEq)]
pub enum Told {
    /// The value as `Asked`.
    ///
    /// Its `role` is `user`.
    Asked(Asked),
    /// The value as `Reply`.
    ///
    /// Its `role` is `assistant`.
    Reply(Reply),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Told {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("role").as_deref() {
            Some("user") => node.decode().map(Self::Asked),
            Some("assistant") => node.decode().map(Self::Reply),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Told {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Asked(value) => out.value(value),
            Self::Reply(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Asked> for Told {
    fn from(value: Asked) -> Self {
        Self::Asked(value)
    }
}

impl From<Reply> for Told {
    fn from(value: Reply) -> Self {
        Self::Reply(value)
    }
}

json::serde_for!(Told);
