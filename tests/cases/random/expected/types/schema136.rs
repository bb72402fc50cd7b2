//! `Schema136`.

use serde::{Deserialize, Serialize};

use super::{Schema109, Schema46};

/// Type of the schema `Schema136`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Schema136 {
    /// The property `updated_at`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub updated_at: Option<Option<String>>,
    /// The property `value`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub value: Option<Option<i64>>,
    /// The property `isOpen`.
    #[serde(rename = "isOpen", skip_serializing_if = "Option::is_none")]
    pub is_open: Option<Schema109>,
    /// The property `media:group`.
    #[serde(
        rename = "media:group",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub media_group: Option<Option<Schema46>>,
}
