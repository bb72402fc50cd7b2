//! `SourceConnectionResponse`.

use serde::Deserialize;

use super::SourceConnectionContainer;

/// Type of the schema `SourceConnectionResponse`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "full", derive(serde::Serialize))]
pub struct SourceConnectionResponse {
    /// The property `MediaContainer`.
    #[serde(rename = "MediaContainer")]
    pub media_container: SourceConnectionContainer,
}
