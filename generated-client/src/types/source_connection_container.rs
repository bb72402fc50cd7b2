//! `SourceConnectionContainer`.

use serde::Deserialize;

use super::Device;

/// The container of a source.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[cfg_attr(feature = "full", derive(serde::Serialize))]
pub struct SourceConnectionContainer {
    /// Number of items in the container.
    ///
    /// Example: `1`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::lenient::optional_scalar"
    )]
    pub size: Option<i64>,
    /// The source. Absent when the server has nothing to tell about it.
    #[serde(
        rename = "Device",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::lenient::optional_object"
    )]
    pub device: Option<Device>,
}
