//! `StringSchema`.

use serde::{Deserialize, Serialize};

/// Type of the schema `String`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct StringSchema {
    /// The property `value`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}
