// @generated
//! `StatusResponse`.

use crate::runtime::{additional, json};

/// The body of an answer of status 200.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StatusResponse {
    /// The property `since`.
    pub since: Option<String>,
    /// The property `load`.
    ///
    /// Constraints: more than 0.
    pub load: Option<f64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for StatusResponse {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            since: object.required("since")?,
            load: object.optional("load"),
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for StatusResponse {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("since", &self.since);
        object.optional("load", &self.load);
        object.rest(&self.additional);
    }
}

json::serde_for!(StatusResponse);
