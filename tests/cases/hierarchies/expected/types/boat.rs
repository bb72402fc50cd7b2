// @generated
//! `Boat` and `BoatBase`.

use crate::runtime::{additional, json};
use super::{CraftBaseCraftType, SpeedBoat};

/// Type of the schema `Boat`.
///
/// Decided by the member `craftType`.
#[derive(Debug, Clone, PartialEq)]
pub enum Boat {
    /// The value as `SpeedBoat`.
    ///
    /// Its `craftType` is `SpeedBoat`.
    SpeedBoat(SpeedBoat),
    /// The value as `BoatBase`.
    ///
    /// Its `craftType` is `BOAT`.
    ///
    /// A value with another `craftType`, or without one, is this one too, if it has what is required here.
    Boat(BoatBase),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Boat {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("craftType").as_deref() {
            Some("SpeedBoat") => node.decode().map(Self::SpeedBoat),
            Some("BOAT") => node.decode().map(Self::Boat),
            _ if node.looks_like::<BoatBase>() => node.decode().map(Self::Boat),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Boat {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::SpeedBoat(value) => out.value(value),
            Self::Boat(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<SpeedBoat> for Boat {
    fn from(value: SpeedBoat) -> Self {
        Self::SpeedBoat(value)
    }
}

impl From<BoatBase> for Boat {
    fn from(value: BoatBase) -> Self {
        Self::Boat(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct BoatBase {
    /// The property `craftType`.
    pub craft_type: CraftBaseCraftType,
    /// The property `id`.
    pub id: Option<i64>,
    /// The property `sails`.
    pub sails: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl BoatBase {
    /// A value with the required fields, and without any other.
    pub fn new(craft_type: CraftBaseCraftType) -> Self {
        Self {
            craft_type,
            id: None,
            sails: None,
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
}

impl json::Decode for BoatBase {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            craft_type: object.required("craftType")?,
            id: object.optional("id"),
            sails: object.optional("sails"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required(
                    "craftType",
                    <CraftBaseCraftType as json::Decode>::fits,
                ),
                json::Known::optional("id", <i64 as json::Decode>::fits),
                json::Known::optional("sails", <i64 as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for BoatBase {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("craftType", &self.craft_type);
        object.optional("id", &self.id);
        object.optional("sails", &self.sails);
        object.rest(&self.additional);
    }
}

json::serde_for!(Boat, BoatBase);
