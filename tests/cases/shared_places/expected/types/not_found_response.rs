// @generated
//! `NotFoundResponse`.

use crate::runtime::{additional, json};
use super::NotFoundResponseInner;

/// Type of the schema `NotFound_response`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NotFoundResponse {
    /// The property `code`.
    pub code: Option<i64>,
    /// The property `inner`.
    pub inner: Option<NotFoundResponseInner>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for NotFoundResponse {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            code: object.optional("code"),
            inner: object.optional("inner"),
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for NotFoundResponse {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("code", &self.code);
        object.optional("inner", &self.inner);
        object.rest(&self.additional);
    }
}

json::serde_for!(NotFoundResponse);
