// @generated
//! `Catamaran`.

use crate::runtime::{additional, json};
use super::BoatBaseKind;

/// Type of the schema `Catamaran`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Catamaran {
    /// The property `kind`.
    pub kind: BoatBaseKind,
    /// The property `weight`.
    pub weight: i64,
    /// The property `hull`.
    pub hull: String,
    /// The property `beam`.
    pub beam: Option<f64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for Catamaran {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.required("kind")?,
            weight: object.required("weight")?,
            hull: object.required("hull")?,
            beam: object.optional("beam"),
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for Catamaran {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("kind", &self.kind);
        object.member("weight", &self.weight);
        object.member("hull", &self.hull);
        object.optional("beam", &self.beam);
        object.rest(&self.additional);
    }
}

json::serde_for!(Catamaran);
