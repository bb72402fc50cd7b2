// @generated
//! `BasedY`.

use crate::runtime::{additional, json};

/// Type of the schema `BasedY`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BasedY {
    /// The property `note`.
    pub note: Option<String>,
    /// The property `y`.
    pub y: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl BasedY {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `note`.
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }

    /// Sets `y`.
    pub fn y(mut self, value: i64) -> Self {
        self.y = Some(value);
        self
    }
}

impl json::Decode for BasedY {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            note: object.optional("note"),
            y: object.optional("y"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for BasedY {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("note", &self.note);
        object.optional("y", &self.y);
        object.rest(&self.additional);
    }
}

json::serde_for!(BasedY);
