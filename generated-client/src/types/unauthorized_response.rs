// @generated
//! `UnauthorizedResponse`.

use crate::runtime::{additional, json};
use super::UnauthorizedError;

/// Why the caller could not be authenticated. No member is guaranteed.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(not(feature = "test-util"), non_exhaustive)]
pub struct UnauthorizedResponse {
    /// The errors, most often one.
    pub errors: Option<Vec<UnauthorizedError>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for UnauthorizedResponse {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            errors: object.optional("errors"),
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for UnauthorizedResponse {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("errors", &self.errors);
        object.rest(&self.additional);
    }
}

json::serde_for!(UnauthorizedResponse);
