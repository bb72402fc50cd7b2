// @generated
//! `Lorry`.

use crate::runtime::{additional, json};
use super::TrackedKind;

/// Type of the schema `Lorry`.
#[derive(Debug, Clone, PartialEq)]
pub struct Lorry {
    /// The property `kind`.
    pub kind: TrackedKind,
    /// The property `doors`.
    pub doors: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for Lorry {
    fn default() -> Self {
        Self {
            kind: TrackedKind::Lorry,
            doors: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl Lorry {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `doors`.
    pub fn doors(mut self, value: i64) -> Self {
        self.doors = Some(value);
        self
    }
}

impl json::Decode for Lorry {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.required("kind")?,
            doors: object.optional("doors"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Lorry {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("kind", &self.kind);
        object.optional("doors", &self.doors);
        object.rest(&self.additional);
    }
}

json::serde_for!(Lorry);
