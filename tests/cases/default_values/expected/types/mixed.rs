// @generated
//! `Mixed`.

use crate::runtime::{additional, json};

/// Type of the schema `Mixed`.
#[derive(Debug, Clone, PartialEq)]
pub struct Mixed {
    /// The property `id`.
    pub id: i64,
    /// The property `note`.
    ///
    /// Default: `none`.
    pub note: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Mixed {
    /// A value with the required fields, and without any other.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            note: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: i64) -> Self {
        self.id = value;
        self
    }

    /// Sets `note`.
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }
}

impl json::Decode for Mixed {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.required("id")?,
            note: object.optional("note"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Mixed {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.optional("note", &self.note);
        object.rest(&self.additional);
    }
}

json::serde_for!(Mixed);
