// @generated
//! `Craft`, `CraftBase`, `CraftBaseCraftType` and more.

use std::fmt;

use crate::runtime::{additional, json};
use super::{Boat, Plane, SpeedBoat};

/// Type of the schema `Craft`.
///
/// Decided by the member `craftType`.
#[derive(Debug, Clone, PartialEq)]
pub enum Craft {
    /// The value as `Boat`.
    ///
    /// Its `craftType` is `BOAT` or `Boat`.
    Boat(Boat),
    /// The value as `Plane`.
    ///
    /// Its `craftType` is `PLANE` or `Plane`.
    Plane(Plane),
    /// The value as `SpeedBoat`.
    ///
    /// Its `craftType` is `SpeedBoat`.
    SpeedBoat(SpeedBoat),
    /// The value as `CraftBase`.
    ///
    /// A value with another `craftType`, or without one, is this one too, if it has what is required here.
    Base(CraftBase),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Craft {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("craftType").as_deref() {
            Some("BOAT" | "Boat") => node.decode().map(Self::Boat),
            Some("PLANE" | "Plane") => node.decode().map(Self::Plane),
            Some("SpeedBoat") => node.decode().map(Self::SpeedBoat),
            _ if node.looks_like::<CraftBase>() => node.decode().map(Self::Base),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Craft {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Boat(value) => out.tagged("craftType", "BOAT", value),
            Self::Plane(value) => out.value(value),
            Self::SpeedBoat(value) => out.value(value),
            Self::Base(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Boat> for Craft {
    fn from(value: Boat) -> Self {
        Self::Boat(value)
    }
}

impl From<Plane> for Craft {
    fn from(value: Plane) -> Self {
        Self::Plane(value)
    }
}

impl From<SpeedBoat> for Craft {
    fn from(value: SpeedBoat) -> Self {
        Self::SpeedBoat(value)
    }
}

impl From<CraftBase> for Craft {
    fn from(value: CraftBase) -> Self {
        Self::Base(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct CraftBase {
    /// The property `craftType`.
    pub craft_type: CraftBaseCraftType,
    /// The property `id`.
    pub id: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl CraftBase {
    /// A value with the required fields, and without any other.
    pub fn new(craft_type: CraftBaseCraftType) -> Self {
        Self {
            craft_type,
            id: None,
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
}

impl json::Decode for CraftBase {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            craft_type: object.required("craftType")?,
            id: object.optional("id"),
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
            ],
        )
    }
}

impl json::Encode for CraftBase {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("craftType", &self.craft_type);
        object.optional("id", &self.id);
        object.rest(&self.additional);
    }
}

/// Type of the property `craftType`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CraftBaseCraftType {
    /// `BOAT`
    Boat,
    /// `PLANE`
    Plane,
    /// A value that the description does not know.
    Other(String),
}

impl CraftBaseCraftType {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Boat => "BOAT",
            Self::Plane => "PLANE",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for CraftBaseCraftType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for CraftBaseCraftType {
    fn from(value: String) -> Self {
        match value.as_str() {
            "BOAT" => Self::Boat,
            "PLANE" => Self::Plane,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for CraftBaseCraftType {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["BOAT", "PLANE"])
    }
}

impl json::Encode for CraftBaseCraftType {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Craft, CraftBase, CraftBaseCraftType);
