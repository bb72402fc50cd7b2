// @generated
//! `Share`.

use crate::runtime::{additional, json};

/// The second part describes what the first one requires.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Share {
    /// The property `owner`.
    pub owner: String,
    /// Any value, null included.
    pub result: Option<serde_json::Value>,
    /// The property `etag`.
    pub etag: Option<serde_json::Value>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for Share {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            owner: object.required("owner")?,
            result: object.nullable("result"),
            etag: object.nullable("etag"),
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for Share {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("owner", &self.owner);
        object.optional("result", &self.result);
        object.optional("etag", &self.etag);
        object.rest(&self.additional);
    }
}

json::serde_for!(Share);
