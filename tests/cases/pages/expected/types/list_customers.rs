// @generated
//! `ListCustomersResponse`.

use crate::runtime::{additional, json};
use super::Issue;

/// The body of an answer of status 200.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListCustomersResponse {
    /// The property `data`.
    pub data: Vec<Issue>,
    /// The property `has_more`.
    pub has_more: bool,
    /// The property `url`.
    pub url: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for ListCustomersResponse {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            data: object.required("data")?,
            has_more: object.required("has_more")?,
            url: object.optional("url"),
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for ListCustomersResponse {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("data", &self.data);
        object.member("has_more", &self.has_more);
        object.optional("url", &self.url);
        object.rest(&self.additional);
    }
}

json::serde_for!(ListCustomersResponse);
