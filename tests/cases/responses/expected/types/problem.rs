//! `Problem`.

use serde::Deserialize;

/// Type of the schema `Problem`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "full", derive(serde::Serialize))]
pub struct Problem {
    /// The property `message`.
    pub message: String,
}
