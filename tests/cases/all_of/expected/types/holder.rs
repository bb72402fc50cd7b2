// @generated
//! `Holder`.

use crate::runtime::{additional, json};
use super::Base;

/// Type of the schema `Holder`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Holder {
    /// Words of its own.
    pub base: Option<Base>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Holder {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Words of its own.
    pub fn base(mut self, value: Base) -> Self {
        self.base = Some(value);
        self
    }
}

impl json::Decode for Holder {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            base: object.optional("base"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Holder {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("base", &self.base);
        object.rest(&self.additional);
    }
}

json::serde_for!(Holder);
