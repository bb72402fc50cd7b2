//! `Sent`.

use serde::Serialize;

/// Type of the schema `Sent`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "full", derive(serde::Deserialize))]
pub struct Sent {
    /// The property `id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// The property `password`.
    pub password: String,
}

impl Sent {
    /// A value with the required fields, and without any other.
    pub fn new(password: impl Into<String>) -> Self {
        Self {
            id: None,
            password: password.into(),
        }
    }
}
