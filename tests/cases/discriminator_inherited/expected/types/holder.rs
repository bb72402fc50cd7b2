// @generated
//! `Holder`.

use crate::runtime::{additional, json};
use super::Directory;

/// Type of the schema `Holder`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Holder {
    /// The property `manager`.
    pub manager: Option<Directory>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Holder {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `manager`.
    pub fn manager(mut self, value: impl Into<Directory>) -> Self {
        self.manager = Some(value.into());
        self
    }
}

impl json::Decode for Holder {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            manager: object.optional("manager"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Holder {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("manager", &self.manager);
        object.rest(&self.additional);
    }
}

json::serde_for!(Holder);
