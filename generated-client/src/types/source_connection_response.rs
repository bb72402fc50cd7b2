// @generated
//! `SourceConnectionResponse`.

use crate::runtime::{additional, json};
use super::SourceConnectionContainer;

/// Type of the schema `SourceConnectionResponse`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(not(feature = "test-util"), non_exhaustive)]
pub struct SourceConnectionResponse {
    /// The property `MediaContainer`.
    pub media_container: SourceConnectionContainer,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for SourceConnectionResponse {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            media_container: object.required("MediaContainer")?,
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for SourceConnectionResponse {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("MediaContainer", &self.media_container);
        object.rest(&self.additional);
    }
}

json::serde_for!(SourceConnectionResponse);
