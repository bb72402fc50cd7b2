//! `Job`.

use serde::Deserialize;

/// Type of the schema `Job`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "full", derive(serde::Serialize))]
pub struct Job {
    /// The property `id`.
    pub id: i64,
}
