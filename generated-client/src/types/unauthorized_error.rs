//! `UnauthorizedError`.

use serde::Deserialize;

/// One reason why the caller could not be authenticated.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[cfg_attr(feature = "full", derive(serde::Serialize))]
pub struct UnauthorizedError {
    /// Plex's own number of the error.
    ///
    /// Example: `1001`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::lenient::optional_scalar"
    )]
    pub code: Option<i32>,
    /// What went wrong, in words.
    ///
    /// Example: `User could not be authenticated`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// The HTTP status once more.
    ///
    /// Example: `401`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::lenient::optional_scalar"
    )]
    pub status: Option<i32>,
}
