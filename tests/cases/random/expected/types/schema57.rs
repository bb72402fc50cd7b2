//! `Schema57`.

use serde::{Deserialize, Serialize};

use crate::runtime::base64;

/// Type of the schema `Schema57`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Schema57 {
    /// The property `1st`.
    #[serde(rename = "1st", skip_serializing_if = "Option::is_none")]
    pub n1st: Option<Vec<base64::Base64>>,
}
