// @generated
//! `GetPlaceResponseGeoJson`.

use crate::runtime::{additional, json};

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetPlaceResponseGeoJson {
    /// The property `type`.
    pub type_: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for GetPlaceResponseGeoJson {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            type_: object.optional("type"),
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for GetPlaceResponseGeoJson {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("type", &self.type_);
        object.rest(&self.additional);
    }
}

json::serde_for!(GetPlaceResponseGeoJson);
