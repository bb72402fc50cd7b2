//! `AddFileBody`.

use serde::Serialize;

use crate::runtime::binary;
use super::Note;

/// The request's body.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "full", derive(serde::Deserialize))]
pub struct AddFileBody {
    /// The property `file`.
    pub file: binary::Binary,
    /// The property `note`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Note>,
}

impl AddFileBody {
    /// A value with the required fields, and without any other.
    pub fn new(file: impl Into<binary::Binary>) -> Self {
        Self {
            file: file.into(),
            note: None,
        }
    }
}
