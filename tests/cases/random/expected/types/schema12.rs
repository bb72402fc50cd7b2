//! `Schema12`.

use serde::{Deserialize, Serialize};

use crate::runtime::{base64, formats};
use super::Schema8;

/// Type of the schema `Schema12`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Schema12 {
    /// The property `kind`.
    pub kind: String,
    /// The property `1st`.
    #[serde(rename = "1st")]
    pub n1st: formats::Uuid,
    /// The property `isOpen`.
    #[serde(rename = "isOpen", skip_serializing_if = "Option::is_none")]
    pub is_open: Option<base64::Base64>,
    /// The property `size`.
    pub size: Option<i64>,
    /// The property `additional`.
    pub additional: Schema8,
}

impl Schema12 {
    /// A value with the required fields, and without any other.
    pub fn new(
        kind: impl Into<String>,
        n1st: formats::Uuid,
        size: Option<i64>,
        additional: Schema8,
    ) -> Self {
        Self {
            kind: kind.into(),
            n1st,
            is_open: None,
            size,
            additional,
        }
    }
}
