//! `SourceConnectionResponse`.

use serde::Deserialize;
use super::SourceConnectionContainer;

/// `SourceConnectionResponse` of the API.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "full", derive(serde::Serialize))]
pub struct SourceConnectionResponse {
    /// `MediaContainer` of the object.
    #[serde(rename = "MediaContainer")]
    pub media_container: SourceConnectionContainer,
}
