// @generated
//! `ListLogsResponse` and `ListLogsResponseTail`.

use crate::runtime::{additional, json};

/// The body of an answer of status 200.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListLogsResponse {
    /// The property `logs`.
    pub logs: Vec<String>,
    /// The property `tail`.
    pub tail: Option<ListLogsResponseTail>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for ListLogsResponse {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            logs: object.required("logs")?,
            tail: object.optional("tail"),
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for ListLogsResponse {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("logs", &self.logs);
        object.optional("tail", &self.tail);
        object.rest(&self.additional);
    }
}

/// Type of the property `tail`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListLogsResponseTail {
    /// The property `position`.
    pub position: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for ListLogsResponseTail {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            position: object.optional("position"),
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for ListLogsResponseTail {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("position", &self.position);
        object.rest(&self.additional);
    }
}

json::serde_for!(ListLogsResponse, ListLogsResponseTail);
