//! `TooManyResponse`.

use serde::Deserialize;

/// Type of the response `TooMany`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "full", derive(serde::Serialize))]
pub struct TooManyResponse {
    /// The property `wait`.
    pub wait: i64,
}
