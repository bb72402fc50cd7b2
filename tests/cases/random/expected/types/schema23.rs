//! `Schema23`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::runtime::formats;

/// Type of the schema `Schema23`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Schema23 {
    /// The property `kind`.
    pub kind: String,
    /// The property `isOpen`.
    #[serde(rename = "isOpen", skip_serializing_if = "Option::is_none")]
    pub is_open: Option<formats::DateTime>,
    /// The property `additional`.
    pub additional: BTreeMap<String, formats::Uri>,
}

impl Schema23 {
    /// A value with the required fields, and without any other.
    pub fn new(
        kind: impl Into<String>,
        additional: BTreeMap<String, formats::Uri>,
    ) -> Self {
        Self {
            kind: kind.into(),
            is_open: None,
            additional,
        }
    }
}
