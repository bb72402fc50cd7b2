// @generated
//! `NotFoundResponseInner`.

use crate::runtime::{additional, json};

/// Type of the schema `NotFound_response_inner`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NotFoundResponseInner {
    /// The property `k`.
    pub k: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl NotFoundResponseInner {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `k`.
    pub fn k(mut self, value: impl Into<String>) -> Self {
        self.k = Some(value.into());
        self
    }
}

impl json::Decode for NotFoundResponseInner {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            k: object.optional("k"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for NotFoundResponseInner {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("k", &self.k);
        object.rest(&self.additional);
    }
}

json::serde_for!(NotFoundResponseInner);
