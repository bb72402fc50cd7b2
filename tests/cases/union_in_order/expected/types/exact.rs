//! `Exact` and `ExactValue`.

use serde::Serialize;

/// Type of the schema `Exact`.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(feature = "full", derive(serde::Deserialize))]
pub struct Exact {
    /// The property `value`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<ExactValue>,
}

/// Type of the property `value`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "full", derive(serde::Deserialize))]
pub struct ExactValue {
    /// The property `is`.
    pub is: String,
}
