// @generated
//! `TooManyResponse`.

use crate::runtime::{additional, json};

/// Type of the response `TooMany`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TooManyResponse {
    /// The property `wait`.
    pub wait: i64,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for TooManyResponse {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            wait: object.required("wait")?,
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for TooManyResponse {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("wait", &self.wait);
        object.rest(&self.additional);
    }
}

json::serde_for!(TooManyResponse);
