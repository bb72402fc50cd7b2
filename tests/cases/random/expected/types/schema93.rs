//! `Schema93`.

use serde::{Deserialize, Serialize};

use crate::runtime::base64;
use super::Schema20;

/// Type of the schema `Schema93`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Schema93 {
    /// The property `updated_at`.
    pub updated_at: base64::Base64,
    /// The property `x-tag`.
    #[serde(rename = "x-tag")]
    pub x_tag: Option<i64>,
    /// The property `media:group`.
    #[serde(rename = "media:group")]
    pub media_group: Schema20,
}
