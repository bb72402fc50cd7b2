//! `UnauthorizedResponse`.

use serde::Deserialize;

use super::UnauthorizedError;

/// Why the caller could not be authenticated. No member is guaranteed.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[cfg_attr(feature = "full", derive(serde::Serialize))]
pub struct UnauthorizedResponse {
    /// The errors, most often one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub errors: Option<Vec<UnauthorizedError>>,
}
