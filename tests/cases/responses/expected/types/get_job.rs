//! `GetJobAcceptedResponse` and `GetJobServerErrorResponse`.

use serde::Deserialize;

/// The body of an answer of status 202.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "full", derive(serde::Serialize))]
pub struct GetJobAcceptedResponse {
    /// The property `progress`.
    pub progress: i64,
}

/// The body of an answer of status 5XX.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[cfg_attr(feature = "full", derive(serde::Serialize))]
pub struct GetJobServerErrorResponse {
    /// The property `trace`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trace: Option<String>,
}
