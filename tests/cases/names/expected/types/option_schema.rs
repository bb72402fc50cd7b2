//! `OptionSchema`.

use serde::{Deserialize, Serialize};

use super::StringSchema;

/// Type of the schema `Option`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct OptionSchema {
    /// The property `some`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub some: Option<StringSchema>,
}
