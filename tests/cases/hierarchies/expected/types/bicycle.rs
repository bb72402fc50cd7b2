// @generated
//! `Bicycle`.

use crate::runtime::{additional, json};
use super::TrackedKind;

/// Type of the schema `Bicycle`.
#[derive(Debug, Clone, PartialEq)]
pub struct Bicycle {
    /// The property `kind`.
    pub kind: TrackedKind,
    /// The property `gears`.
    pub gears: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for Bicycle {
    fn default() -> Self {
        Self {
            kind: TrackedKind::Bicycle,
            gears: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl Bicycle {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `gears`.
    pub fn gears(mut self, value: i64) -> Self {
        self.gears = Some(value);
        self
    }
}

impl json::Decode for Bicycle {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.required("kind")?,
            gears: object.optional("gears"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Bicycle {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("kind", &self.kind);
        object.optional("gears", &self.gears);
        object.rest(&self.additional);
    }
}

json::serde_for!(Bicycle);
