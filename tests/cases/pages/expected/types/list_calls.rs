// @generated
//! `ListCallsResponse`.

use crate::runtime::{additional, json};

/// The body of an answer of status 200.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListCallsResponse {
    /// The property `calls`.
    pub calls: Vec<String>,
    /// The property `next_page_uri`.
    pub next_page_uri: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for ListCallsResponse {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            calls: object.required("calls")?,
            next_page_uri: object.optional("next_page_uri"),
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for ListCallsResponse {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("calls", &self.calls);
        object.optional("next_page_uri", &self.next_page_uri);
        object.rest(&self.additional);
    }
}

json::serde_for!(ListCallsResponse);
