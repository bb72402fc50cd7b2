//! `Schema121`.

use serde::{Deserialize, Serialize};

use crate::runtime::formats;

/// Type of the schema `Schema121`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Schema121 {
    /// The property `URL`.
    #[serde(rename = "URL")]
    pub url: Option<formats::Uuid>,
    /// The property `isOpen`.
    #[serde(rename = "isOpen")]
    pub is_open: String,
    /// The property `size`.
    pub size: f64,
}
