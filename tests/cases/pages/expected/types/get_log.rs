// @generated
//! `GetLogResponse`.

use crate::runtime::{additional, json};

/// The body of an answer of status 200.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetLogResponse {
    /// The property `lines`.
    pub lines: Option<Vec<String>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for GetLogResponse {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            lines: object.optional("lines"),
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for GetLogResponse {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("lines", &self.lines);
        object.rest(&self.additional);
    }
}

json::serde_for!(GetLogResponse);
