//! `Login`.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Type of the schema `Login`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Login {
    /// The property `user`.
    pub user: String,
    /// The property `token`.
    pub token: String,
    /// The property `pin`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub pin: Option<Option<String>>,
}

impl Login {
    /// A value with the required fields, and without any other.
    pub fn new(user: impl Into<String>, token: impl Into<String>) -> Self {
        Self {
            user: user.into(),
            token: token.into(),
            pin: None,
        }
    }
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Login")
            .field("user", &self.user)
            .field("token", &format_args!("***"))
            .field("pin", &format_args!("***"))
            .finish()
    }
}
