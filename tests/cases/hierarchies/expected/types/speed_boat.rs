// @generated
//! `SpeedBoat`.

use crate::runtime::{additional, json};
use super::CraftBaseCraftType;

/// Type of the schema `SpeedBoat`.
#[derive(Debug, Clone, PartialEq)]
pub struct SpeedBoat {
    /// The property `craftType`.
    pub craft_type: CraftBaseCraftType,
    /// The property `id`.
    pub id: Option<i64>,
    /// The property `sails`.
    pub sails: Option<i64>,
    /// The property `top`.
    pub top: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl SpeedBoat {
    /// A value with the required fields, and without any other.
    pub fn new(craft_type: CraftBaseCraftType) -> Self {
        Self {
            craft_type,
            id: None,
            sails: None,
            top: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `craftType`.
    pub fn craft_type(mut self, value: CraftBaseCraftType) -> Self {
        self.craft_type = value;
        self
    }

    /// Sets `id`.
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }

    /// Sets `sails`.
    pub fn sails(mut self, value: i64) -> Self {
        self.sails = Some(value);
        self
    }

    /// Sets `top`.
    pub fn top(mut self, value: i64) -> Self {
        self.top = Some(value);
        self
    }
}

impl json::Decode for SpeedBoat {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            craft_type: object.required("craftType")?,
            id: object.optional("id"),
            sails: object.optional("sails"),
            top: object.optional("top"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for SpeedBoat {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("craftType", &self.craft_type);
        object.optional("id", &self.id);
        object.optional("sails", &self.sails);
        object.optional("top", &self.top);
        object.rest(&self.additional);
    }
}

json::serde_for!(SpeedBoat);
