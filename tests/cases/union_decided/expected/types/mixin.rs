// @generated
//! `Mixin`.

use crate::runtime::{additional, json};

/// Type of the schema `Mixin`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Mixin {
    /// The property `note`.
    pub note: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Mixin {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `note`.
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }
}

impl json::Decode for Mixin {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            note: object.optional("note"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Mixin {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("note", &self.note);
        object.rest(&self.additional);
    }
}

json::serde_for!(Mixin);
