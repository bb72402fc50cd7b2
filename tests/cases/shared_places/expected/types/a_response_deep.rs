// @generated
//! `AResponseDeep`.

use crate::runtime::{additional, json};

/// Type of the schema `a_response_deep`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AResponseDeep {
    /// The property `k`.
    pub k: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl AResponseDeep {
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

impl json::Decode for AResponseDeep {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            k: object.optional("k"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for AResponseDeep {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("k", &self.k);
        object.rest(&self.additional);
    }
}

json::serde_for!(AResponseDeep);
