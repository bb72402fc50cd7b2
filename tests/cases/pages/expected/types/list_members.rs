// @generated
//! `ListMembersResponse` and `ListMembersResponseResponseMetadata`.

use crate::runtime::{additional, json};

/// The body of an answer of status 200.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListMembersResponse {
    /// The property `members`.
    pub members: Option<Vec<String>>,
    /// The property `response_metadata`.
    pub response_metadata: Option<ListMembersResponseResponseMetadata>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for ListMembersResponse {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            members: object.optional("members"),
            response_metadata: object.optional("response_metadata"),
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for ListMembersResponse {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("members", &self.members);
        object.optional("response_metadata", &self.response_metadata);
        object.rest(&self.additional);
    }
}

/// Type of the property `response_metadata`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListMembersResponseResponseMetadata {
    /// The property `next_cursor`.
    pub next_cursor: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for ListMembersResponseResponseMetadata {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            next_cursor: object.optional("next_cursor"),
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for ListMembersResponseResponseMetadata {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("next_cursor", &self.next_cursor);
        object.rest(&self.additional);
    }
}

json::serde_for!(ListMembersResponse, ListMembersResponseResponseMetadata);
