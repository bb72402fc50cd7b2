// @generated
//! `ListDisksResponse`.

use crate::runtime::{additional, json};

/// The body of an answer of status 200.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListDisksResponse {
    /// The property `value`.
    pub value: Vec<String>,
    /// The property `nextLink`.
    pub next_link: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for ListDisksResponse {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            value: object.required("value")?,
            next_link: object.optional("nextLink"),
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for ListDisksResponse {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("value", &self.value);
        object.optional("nextLink", &self.next_link);
        object.rest(&self.additional);
    }
}

json::serde_for!(ListDisksResponse);
