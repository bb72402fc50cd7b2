//! `User`.

use serde::{Deserialize, Serialize};

/// Type of the schema `User`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct User {
    /// The property `id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// The property `name`.
    pub name: String,
    /// The property `password`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
}

impl User {
    /// A value with the required fields, and without any other.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            id: None,
            name: name.into(),
            password: None,
        }
    }
}
