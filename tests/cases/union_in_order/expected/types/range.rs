//! `Range` and `RangeValue`.

use serde::Serialize;

/// Type of the schema `Range`.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(feature = "full", derive(serde::Deserialize))]
pub struct Range {
    /// The property `value`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<RangeValue>,
}

/// Type of the property `value`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "full", derive(serde::Deserialize))]
pub struct RangeValue {
    /// The property `from`.
    pub from: i64,
}
