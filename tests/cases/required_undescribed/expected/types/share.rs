//! `Share`.

use serde::Deserialize;

/// The second part describes what the first one requires.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "full", derive(serde::Serialize))]
pub struct Share {
    /// The property `owner`.
    pub owner: String,
    /// Any value, null included.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::present"
    )]
    pub result: Option<serde_json::Value>,
    /// The property `etag`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::present"
    )]
    pub etag: Option<serde_json::Value>,
}
