// @generated
//! `TransientTokenResponse`.

use crate::runtime::{additional, json};
use super::TransientTokenContainer;

/// Type of the schema `TransientTokenResponse`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(not(feature = "test-util"), non_exhaustive)]
pub struct TransientTokenResponse {
    /// The property `MediaContainer`.
    pub media_container: TransientTokenContainer,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for TransientTokenResponse {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            media_container: object.required("MediaContainer")?,
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for TransientTokenResponse {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("MediaContainer", &self.media_container);
        object.rest(&self.additional);
    }
}

json::serde_for!(TransientTokenResponse);
