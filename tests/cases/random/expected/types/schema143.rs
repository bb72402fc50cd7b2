//! `Schema143`.

use serde::{Deserialize, Serialize};

use crate::runtime::base64;
use super::Schema138;

/// Type of the schema `Schema143`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Schema143 {
    /// The property `updated_at`.
    pub updated_at: base64::Base64,
    /// The property `URL`.
    #[serde(rename = "URL")]
    pub url: Schema138,
}
