//! `GetThingResponseXLimitsHeader`.

use serde::Deserialize;

/// Type of the header `X-Limits`.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[cfg_attr(feature = "full", derive(serde::Serialize))]
pub struct GetThingResponseXLimitsHeader {
    /// The property `hour`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hour: Option<i64>,
    /// The property `day`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day: Option<i64>,
}
