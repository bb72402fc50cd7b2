//! `Filter` and `FilterRange`.

use serde::Serialize;

use super::List;

/// Type of the schema `Filter`.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(feature = "full", derive(serde::Deserialize))]
pub struct Filter {
    /// The property `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The property `range`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub range: Option<FilterRange>,
    /// The property `tags`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<List>,
}

/// Type of the property `range`.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(feature = "full", derive(serde::Deserialize))]
pub struct FilterRange {
    /// The property `from`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<i64>,
    /// The property `to`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<i64>,
}
