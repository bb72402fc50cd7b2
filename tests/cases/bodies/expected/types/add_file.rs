// @generated
//! `AddFileBody`.

use crate::runtime::{binary, json};
use super::Note;

/// The request's body.
#[derive(Debug, Clone, PartialEq)]
pub struct AddFileBody {
    /// The property `file`.
    pub file: binary::Binary,
    /// The property `note`.
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

    /// Sets `file`.
    pub fn file(mut self, value: impl Into<binary::Binary>) -> Self {
        self.file = value.into();
        self
    }

    /// Sets `note`.
    pub fn note(mut self, value: Note) -> Self {
        self.note = Some(value);
        self
    }
}

impl json::Decode for AddFileBody {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            file: object.required("file")?,
            note: object.optional("note"),
        };
        object.end()?;
        Ok(value)
    }
}

impl json::Encode for AddFileBody {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("file", &self.file);
        object.optional("note", &self.note);
    }
}

json::serde_for!(AddFileBody);
