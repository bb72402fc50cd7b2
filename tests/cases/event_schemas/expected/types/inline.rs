// @generated
//! `InlineResponse`.

use crate::runtime::{additional, json};

/// The body of an answer of status 200.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InlineResponse {
    /// The property `n`.
    pub n: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for InlineResponse {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            n: object.optional("n"),
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for InlineResponse {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("n", &self.n);
        object.rest(&self.additional);
    }
}

json::serde_for!(InlineResponse);
