//! `Schema126` and `Schema126MediaGroupItem`.

use serde::{Deserialize, Serialize};

use super::Schema112;

/// Type of the schema `Schema126`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Schema126 {
    /// The property `media:group`.
    #[serde(
        rename = "media:group",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub media_group: Option<Option<Vec<Schema126MediaGroupItem>>>,
    /// The property `size`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<String>,
}

/// An item of the list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Schema126MediaGroupItem {
    /// The property `id`.
    pub id: Vec<Schema112>,
}
