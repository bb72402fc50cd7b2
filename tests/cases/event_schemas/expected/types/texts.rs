// @generated
//! `TextsResponse`.

use crate::runtime::{additional, json};

/// The body of an answer of status 200.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TextsResponse {
    /// The property `data`.
    pub data: String,
    /// The property `event`.
    pub event: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for TextsResponse {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            data: object.required("data")?,
            event: object.optional("event"),
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for TextsResponse {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("data", &self.data);
        object.optional("event", &self.event);
        object.rest(&self.additional);
    }
}

json::serde_for!(TextsResponse);
