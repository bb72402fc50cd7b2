//! `GetReportClientErrorResponse`.

use serde::Deserialize;

/// The body of an answer of status 4XX.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[cfg_attr(feature = "full", derive(serde::Serialize))]
pub struct GetReportClientErrorResponse {
    /// The property `title`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}
