//! `Schema43`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::runtime::{base64, formats};
use super::Schema149;

/// Type of the schema `Schema43`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Schema43 {
    /// The property `id`.
    pub id: BTreeMap<String, i64>,
    /// The property `createdAt`.
    #[serde(rename = "createdAt", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<formats::Uri>,
    /// The property `updated_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<BTreeMap<String, Schema149>>,
    /// The property `isOpen`.
    #[serde(rename = "isOpen")]
    pub is_open: base64::Base64,
}

impl Schema43 {
    /// A value with the required fields, and without any other.
    pub fn new(id: BTreeMap<String, i64>, is_open: impl Into<base64::Base64>) -> Self {
        Self {
            id,
            created_at: None,
            updated_at: None,
            is_open: is_open.into(),
        }
    }
}
