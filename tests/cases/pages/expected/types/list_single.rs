// @generated
//! `ListSingleResponse`.

use crate::runtime::{additional, json};

/// The body of an answer of status 200.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListSingleResponse {
    /// The property `value`.
    pub value: Option<Vec<String>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for ListSingleResponse {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            value: object.optional("value"),
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for ListSingleResponse {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("value", &self.value);
        object.rest(&self.additional);
    }
}

json::serde_for!(ListSingleResponse);
