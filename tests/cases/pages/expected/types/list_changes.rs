// @generated
//! `ListChangesResponse`.

use crate::runtime::{additional, json};
use super::Issue;

/// The body of an answer of status 200.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListChangesResponse {
    /// The property `data`.
    pub data: Option<Vec<Issue>>,
    /// The property `has_more`.
    pub has_more: Option<bool>,
    /// The property `next_page`.
    pub next_page: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for ListChangesResponse {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            data: object.optional("data"),
            has_more: object.optional("has_more"),
            next_page: object.optional("next_page"),
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for ListChangesResponse {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("data", &self.data);
        object.optional("has_more", &self.has_more);
        object.optional("next_page", &self.next_page);
        object.rest(&self.additional);
    }
}

json::serde_for!(ListChangesResponse);
