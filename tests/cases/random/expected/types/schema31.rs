//! `Schema31`.

use serde::{Deserialize, Serialize};

use super::{Schema0, Schema17CreatedAtItem};

/// Type of the schema `Schema31`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Schema31 {
    /// The property `createdAt`.
    #[serde(rename = "createdAt")]
    pub created_at: Vec<Schema17CreatedAtItem>,
    /// The property `updated_at`.
    pub updated_at: Schema0,
    /// The property `URL`.
    #[serde(rename = "URL", skip_serializing_if = "Option::is_none")]
    pub url: Option<f64>,
    /// The property `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<f64>,
}

impl Schema31 {
    /// A value with the required fields, and without any other.
    pub fn new(created_at: Vec<Schema17CreatedAtItem>, updated_at: Schema0) -> Self {
        Self {
            created_at,
            updated_at,
            url: None,
            name: None,
        }
    }
}
