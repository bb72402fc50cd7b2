//! `Color`.

use serde::Serialize;

/// Type of the schema `Color`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "full", derive(serde::Deserialize))]
pub struct Color {
    /// The property `R`.
    #[serde(rename = "R")]
    pub r: i64,
    /// The property `G`.
    #[serde(rename = "G")]
    pub g: i64,
    /// The property `B`.
    #[serde(rename = "B")]
    pub b: i64,
}
