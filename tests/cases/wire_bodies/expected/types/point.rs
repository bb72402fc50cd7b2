//! `Point`.

use serde::Serialize;

/// Type of the schema `Point`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "full", derive(serde::Deserialize))]
pub struct Point {
    /// The property `x`.
    pub x: i64,
    /// The property `y`.
    pub y: i64,
}
