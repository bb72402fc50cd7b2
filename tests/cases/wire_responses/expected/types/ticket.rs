//! `Ticket`.

use serde::Deserialize;

/// Type of the schema `Ticket`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "full", derive(serde::Serialize))]
pub struct Ticket {
    /// The property `ticket`.
    pub ticket: i64,
}
