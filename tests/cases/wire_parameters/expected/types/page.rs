//! `Page`.

use serde::Serialize;

use super::List;

/// Type of the schema `Page`.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(feature = "full", derive(serde::Deserialize))]
pub struct Page {
    /// The property `after`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// The property `fields`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fields: Option<List>,
}
