//! `Thing`.

use serde::Deserialize;

/// Type of the schema `Thing`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "full", derive(serde::Serialize))]
pub struct Thing {
    /// The property `name`.
    pub name: String,
}
