//! `Note`.

use serde::Serialize;

/// Type of the schema `Note`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "full", derive(serde::Deserialize))]
pub struct Note {
    /// The property `id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// The property `text`.
    pub text: String,
    /// The property `tags`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// The property `replies`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replies: Option<Vec<Note>>,
}

impl Note {
    /// A value with the required fields, and without any other.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            id: None,
            text: text.into(),
            tags: None,
            replies: None,
        }
    }
}
