//! `Schema119`.

use serde::{Deserialize, Serialize};

use crate::runtime::formats;
use super::Schema17;

/// Type of the schema `Schema119`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Schema119 {
    /// The property `id`.
    pub id: formats::Uri,
    /// The property `name`.
    pub name: Option<i64>,
    /// The property `x-tag`.
    #[serde(rename = "x-tag", skip_serializing_if = "Option::is_none")]
    pub x_tag: Option<i32>,
    /// The property `URL`.
    #[serde(rename = "URL", skip_serializing_if = "Option::is_none")]
    pub url: Option<formats::Uri>,
    /// The property `isOpen`.
    #[serde(rename = "isOpen")]
    pub is_open: f64,
    /// The property `é`.
    #[serde(rename = "é")]
    pub e: Schema17,
}

impl Schema119 {
    /// A value with the required fields, and without any other.
    pub fn new(id: formats::Uri, name: Option<i64>, is_open: f64, e: Schema17) -> Self {
        Self {
            id,
            name,
            x_tag: None,
            url: None,
            is_open,
            e,
        }
    }
}
