// @generated
//! `FerryDto`.

use crate::runtime::{additional, json};
use super::VesselBaseType;

/// Type of the schema `FerryDto`.
#[derive(Debug, Clone, PartialEq)]
pub struct FerryDto {
    /// The property `type`.
    pub type_: VesselBaseType,
    /// The property `seats`.
    pub seats: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for FerryDto {
    fn default() -> Self {
        Self {
            type_: VesselBaseType::Ferry,
            seats: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl FerryDto {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `seats`.
    pub fn seats(mut self, value: i64) -> Self {
        self.seats = Some(value);
        self
    }
}

impl json::Decode for FerryDto {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            type_: object.required("type")?,
            seats: object.optional("seats"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for FerryDto {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("type", &self.type_);
        object.optional("seats", &self.seats);
        object.rest(&self.additional);
    }
}

json::serde_for!(FerryDto);
