// @generated
//! `ReadResponse`.

use crate::runtime::{additional, json};

/// The body of an answer of status 200.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReadResponse {
    /// The property `text`.
    pub text: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for ReadResponse {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            text: object.required("text")?,
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for ReadResponse {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("text", &self.text);
        object.rest(&self.additional);
    }
}

json::serde_for!(ReadResponse);
