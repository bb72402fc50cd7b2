// @generated
//! `Egg`.

use crate::runtime::{additional, json};
use super::FoodKind;

/// Type of the schema `Egg`.
#[derive(Debug, Clone, PartialEq)]
pub struct Egg {
    /// The property `kind`.
    pub kind: FoodKind,
    /// The property `minutes`.
    pub minutes: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for Egg {
    fn default() -> Self {
        Self {
            kind: FoodKind::EggType,
            minutes: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl Egg {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `minutes`.
    pub fn minutes(mut self, value: i64) -> Self {
        self.minutes = Some(value);
        self
    }
}

impl json::Decode for Egg {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.required("kind")?,
            minutes: object.optional("minutes"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Egg {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("kind", &self.kind);
        object.optional("minutes", &self.minutes);
        object.rest(&self.additional);
    }
}

json::serde_for!(Egg);
