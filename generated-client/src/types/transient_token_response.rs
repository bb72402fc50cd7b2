//! `TransientTokenResponse`.

use serde::Deserialize;

use super::TransientTokenContainer;

/// Type of the schema `TransientTokenResponse`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "full", derive(serde::Serialize))]
pub struct TransientTokenResponse {
    /// The property `MediaContainer`.
    #[serde(rename = "MediaContainer")]
    pub media_container: TransientTokenContainer,
}
