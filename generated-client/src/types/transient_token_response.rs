//! `TransientTokenResponse`.

use serde::Deserialize;
use super::TransientTokenContainer;

/// `TransientTokenResponse` of the API.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "full", derive(serde::Serialize))]
pub struct TransientTokenResponse {
    /// `MediaContainer` of the object.
    #[serde(rename = "MediaContainer")]
    pub media_container: TransientTokenContainer,
}
