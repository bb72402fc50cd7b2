//! `Order`.

use serde::Deserialize;

/// Type of the schema `Order`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "full", derive(serde::Serialize))]
pub struct Order {
    /// The property `id`.
    pub id: i64,
}
