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
