//! `N2fa`.

use serde::{Deserialize, Serialize};

/// Type of the schema `2fa`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct N2fa {
    /// The property `code`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
}
