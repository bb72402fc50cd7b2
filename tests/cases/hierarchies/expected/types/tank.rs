// @generated
//! `Tank`.

use crate::runtime::{additional, json};
use super::TrackedKind;

/// Type of the schema `Tank`.
#[derive(Debug, Clone, PartialEq)]
pub struct Tank {
    /// The property `kind`.
    pub kind: TrackedKind,
    /// The property `gun`.
    pub gun: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Tank {
    /// A value with the required fields, and without any other.
    pub fn new(kind: TrackedKind) -> Self {
        Self {
            kind,
            gun: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: TrackedKind) -> Self {
        self.kind = value;
        self
    }

    /// Sets `gun`.
    pub fn gun(mut self, value: impl Into<String>) -> Self {
        self.gun = Some(value.into());
        self
    }
}

impl json::Decode for Tank {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.required("kind")?,
            gun: object.optional("gun"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Tank {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("kind", &self.kind);
        object.optional("gun", &self.gun);
        object.rest(&self.additional);
    }
}

json::serde_for!(Tank);
