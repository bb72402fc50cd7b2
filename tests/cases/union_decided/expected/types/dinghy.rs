// @generated
//! `Dinghy`.

use crate::runtime::{additional, json};
use super::BoatBaseKind;

/// Type of the schema `Dinghy`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Dinghy {
    /// The property `kind`.
    pub kind: BoatBaseKind,
    /// The property `weight`.
    pub weight: i64,
    /// The property `hull`.
    pub hull: String,
    /// The property `oars`.
    pub oars: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for Dinghy {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.required("kind")?,
            weight: object.required("weight")?,
            hull: object.required("hull")?,
            oars: object.optional("oars"),
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for Dinghy {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("kind", &self.kind);
        object.member("weight", &self.weight);
        object.member("hull", &self.hull);
        object.optional("oars", &self.oars);
        object.rest(&self.additional);
    }
}

json::serde_for!(Dinghy);
