// @generated
//! `Message`.

use crate::runtime::json;
use super::{System, User};

/// Type of the schema `Message`.
///
/// Decided by the member `role`.
#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// The value as `System`.
    ///
    /// Its `role` is `system`.
    System(System),
    /// The value as `User`.
    ///
    /// Its `role` is `user` or `developer`.
    User(User),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Message {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("role").as_deref() {
            Some("system") => node.decode().map(Self::System),
            Some("user" | "developer") => node.decode().map(Self::User),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Message {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::System(value) => out.tagged("role", "system", value),
            Self::User(value) => out.tagged("role", "user", value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<System> for Message {
    fn from(value: System) -> Self {
        Self::System(value)
    }
}

impl From<User> for Message {
    fn from(value: User) -> Self {
        Self::User(value)
    }
}

json::serde_for!(Message);
