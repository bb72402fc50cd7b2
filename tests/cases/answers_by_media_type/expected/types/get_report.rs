// @generated
//! `GetReportClientErrorResponse`.

use crate::runtime::{additional, json};

/// The body of an answer of status 4XX.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetReportClientErrorResponse {
    /// The property `title`.
    pub title: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for GetReportClientErrorResponse {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            title: object.optional("title")?,
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for GetReportClientErrorResponse {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("title", &self.title);
        object.rest(&self.additional);
    }
}

json::serde_for!(GetReportClientErrorResponse);
