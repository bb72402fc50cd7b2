// @generated
//! `AResponse`.

use crate::runtime::{additional, json};
use super::AResponseDeep;

/// Type of the schema `a_response`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AResponse {
    /// The property `deep`.
    pub deep: Option<AResponseDeep>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl AResponse {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `deep`.
    pub fn deep(mut self, value: AResponseDeep) -> Self {
        self.deep = Some(value);
        self
    }
}

impl json::Decode for AResponse {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            deep: object.optional("deep"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for AResponse {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("deep", &self.deep);
        object.rest(&self.additional);
    }
}

json::serde_for!(AResponse);
