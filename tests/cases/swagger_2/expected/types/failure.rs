// @generated
//! `Failure`.

use std::collections::BTreeMap;

use crate::runtime::json;

/// Type of the schema `Failure`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Failure {
    /// The property `message`.
    pub message: String,
    /// Members that are no property of the schema.
    pub additional: BTreeMap<String, String>,
}

impl json::Decode for Failure {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            message: object.required("message")?,
            additional: object.rest_as()?,
        })
    }
}

impl json::Encode for Failure {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("message", &self.message);
        object.map(&self.additional);
    }
}

json::serde_for!(Failure);
