// @generated
//! `TugBoatDto`.

use crate::runtime::{additional, json};
use super::VesselBaseType;

/// Type of the schema `TugBoatDto`.
#[derive(Debug, Clone, PartialEq)]
pub struct TugBoatDto {
    /// The property `type`.
    pub type_: VesselBaseType,
    /// The property `pull`.
    pub pull: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for TugBoatDto {
    fn default() -> Self {
        Self {
            type_: VesselBaseType::TugBoat,
            pull: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl TugBoatDto {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `pull`.
    pub fn pull(mut self, value: i64) -> Self {
        self.pull = Some(value);
        self
    }
}

impl json::Decode for TugBoatDto {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            type_: object.required("type")?,
            pull: object.optional("pull"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for TugBoatDto {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("type", &self.type_);
        object.optional("pull", &self.pull);
        object.rest(&self.additional);
    }
}

json::serde_for!(TugBoatDto);
