// @generated
//! `ListMessagesResponse`.

use crate::runtime::{additional, json};

/// The body of an answer of status 200.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListMessagesResponse {
    /// The property `value`.
    pub value: Vec<String>,
    /// The property `@odata.nextLink`.
    pub odata_next_link: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for ListMessagesResponse {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            value: object.required("value")?,
            odata_next_link: object.optional("@odata.nextLink"),
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for ListMessagesResponse {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("value", &self.value);
        object.optional("@odata.nextLink", &self.odata_next_link);
        object.rest(&self.additional);
    }
}

json::serde_for!(ListMessagesResponse);
