// @generated
//! `ListDropletsResponse`.

use crate::runtime::{additional, json};
use super::{Issue, LinksLinks};

/// The body of an answer of status 200.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListDropletsResponse {
    /// The property `droplets`.
    pub droplets: Option<Vec<Issue>>,
    /// The property `links`.
    pub links: Option<LinksLinks>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for ListDropletsResponse {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            droplets: object.optional("droplets"),
            links: object.optional("links"),
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for ListDropletsResponse {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("droplets", &self.droplets);
        object.optional("links", &self.links);
        object.rest(&self.additional);
    }
}

json::serde_for!(ListDropletsResponse);
