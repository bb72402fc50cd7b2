// @generated
//! `GetJobAcceptedResponse` and `GetJobServerErrorResponse`.

use crate::runtime::{additional, json};

/// The body of an answer of status 202.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetJobAcceptedResponse {
    /// The property `progress`.
    pub progress: i64,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for GetJobAcceptedResponse {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            progress: object.required("progress")?,
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for GetJobAcceptedResponse {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("progress", &self.progress);
        object.rest(&self.additional);
    }
}

/// The body of an answer of status 5XX.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetJobServerErrorResponse {
    /// The property `trace`.
    pub trace: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for GetJobServerErrorResponse {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            trace: object.optional("trace"),
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for GetJobServerErrorResponse {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("trace", &self.trace);
        object.rest(&self.additional);
    }
}

json::serde_for!(GetJobAcceptedResponse, GetJobServerErrorResponse);
