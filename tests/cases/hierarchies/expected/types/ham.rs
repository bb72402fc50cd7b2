// @generated
//! `Ham`.

use crate::runtime::{additional, json};
use super::FoodKind;

/// Type of the schema `Ham`.
#[derive(Debug, Clone, PartialEq)]
pub struct Ham {
    /// The property `kind`.
    pub kind: FoodKind,
    /// The property `slices`.
    pub slices: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for Ham {
    fn default() -> Self {
        Self {
            kind: FoodKind::HamType,
            slices: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl Ham {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `slices`.
    pub fn slices(mut self, value: i64) -> Self {
        self.slices = Some(value);
        self
    }
}

impl json::Decode for Ham {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.required("kind")?,
            slices: object.optional("slices"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Ham {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("kind", &self.kind);
        object.optional("slices", &self.slices);
        object.rest(&self.additional);
    }
}

json::serde_for!(Ham);
