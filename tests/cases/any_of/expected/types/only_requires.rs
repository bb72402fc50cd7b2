//! `OnlyRequires`.

use serde::{Deserialize, Serialize};

/// An `anyOf` that only says what is required beside the properties.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct OnlyRequires {
    /// The property `mail`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mail: Option<String>,
    /// The property `phone`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
}
