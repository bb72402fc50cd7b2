//! `Report`.

use serde::Deserialize;

/// Type of the schema `Report`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "full", derive(serde::Serialize))]
pub struct Report {
    /// The property `lines`.
    pub lines: i64,
}
