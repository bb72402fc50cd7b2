// @generated
//! `ListAccountsResponse`.

use crate::runtime::{additional, json};

/// The body of an answer of status 200.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListAccountsResponse {
    /// The property `data`.
    pub data: Vec<String>,
    /// The property `has_more`.
    pub has_more: bool,
    /// The property `last_id`.
    pub last_id: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for ListAccountsResponse {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            data: object.required("data")?,
            has_more: object.required("has_more")?,
            last_id: object.optional("last_id"),
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for ListAccountsResponse {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("data", &self.data);
        object.member("has_more", &self.has_more);
        object.optional("last_id", &self.last_id);
        object.rest(&self.additional);
    }
}

json::serde_for!(ListAccountsResponse);
