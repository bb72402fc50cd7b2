//! `UploadUntypedBody`.

use serde::Serialize;

use crate::runtime::binary;

/// The request's body.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(feature = "full", derive(serde::Deserialize))]
pub struct UploadUntypedBody {
    /// The property `files`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub files: Option<Vec<binary::Binary>>,
    /// A picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub photo: Option<binary::Binary>,
    /// The property `value`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::present"
    )]
    pub value: Option<serde_json::Value>,
}
