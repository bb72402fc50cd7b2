//! `Received`.

use serde::Deserialize;

/// Type of the schema `Received`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "full", derive(serde::Serialize))]
pub struct Received {
    /// The property `id`.
    pub id: i64,
    /// The property `password`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
}
