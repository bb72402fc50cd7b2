// @generated
//! `Inner`.

use crate::runtime::{additional, json};
use super::NotFoundResponseInner;

/// Type of the schema `Inner`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Inner {
    /// The property `i`.
    pub i: Option<NotFoundResponseInner>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Inner {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `i`.
    pub fn i(mut self, value: NotFoundResponseInner) -> Self {
        self.i = Some(value);
        self
    }
}

impl json::Decode for Inner {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            i: object.optional("i"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Inner {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("i", &self.i);
        object.rest(&self.additional);
    }
}

json::serde_for!(Inner);
