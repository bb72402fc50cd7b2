// @generated
//! `SearchEventsResponse` and `SearchEventsResponseResult`.

use crate::runtime::{additional, json};
use super::Issue;

/// The body of an answer of status 200.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SearchEventsResponse {
    /// The property `result`.
    pub result: Option<SearchEventsResponseResult>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for SearchEventsResponse {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            result: object.optional("result"),
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for SearchEventsResponse {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("result", &self.result);
        object.rest(&self.additional);
    }
}

/// Type of the property `result`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SearchEventsResponseResult {
    /// The property `events`.
    pub events: Option<Vec<Issue>>,
    /// The property `next`.
    pub next: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for SearchEventsResponseResult {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            events: object.optional("events"),
            next: object.optional("next"),
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for SearchEventsResponseResult {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("events", &self.events);
        object.optional("next", &self.next);
        object.rest(&self.additional);
    }
}

json::serde_for!(SearchEventsResponse, SearchEventsResponseResult);
