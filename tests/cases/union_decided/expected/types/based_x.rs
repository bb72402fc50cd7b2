// @generated
//! `BasedX`.

use crate::runtime::{additional, json};

/// Type of the schema `BasedX`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BasedX {
    /// The property `note`.
    pub note: Option<String>,
    /// The property `x`.
    pub x: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl BasedX {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `note`.
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }

    /// Sets `x`.
    pub fn x(mut self, value: i64) -> Self {
        self.x = Some(value);
        self
    }
}

impl json::Decode for BasedX {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            note: object.optional("note"),
            x: object.optional("x"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for BasedX {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("note", &self.note);
        object.optional("x", &self.x);
        object.rest(&self.additional);
    }
}

json::serde_for!(BasedX);
