// @generated
//! `Vessel`, `VesselBase`, `VesselBaseType` and more.

use std::fmt;

use crate::runtime::{additional, json};
use super::{FerryDto, TugBoatDto};

/// Type of the schema `Vessel`.
///
/// Decided by the member `type`.
#[derive(Debug, Clone, PartialEq)]
pub enum Vessel {
    /// The value as `FerryDto`.
    ///
    /// Its `type` is `FERRY`.
    FerryDto(FerryDto),
    /// The value as `TugBoatDto`.
    ///
    /// Its `type` is `TUG_BOAT`.
    TugBoatDto(TugBoatDto),
    /// The value as `VesselBase`.
    ///
    /// A value with another `type`, or without one, is this one too, if it has what is required here.
    Base(VesselBase),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Vessel {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("type").as_deref() {
            Some("FERRY") => node.decode().map(Self::FerryDto),
            Some("TUG_BOAT") => node.decode().map(Self::TugBoatDto),
            _ if node.looks_like::<VesselBase>() => node.decode().map(Self::Base),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Vessel {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::FerryDto(value) => out.value(value),
            Self::TugBoatDto(value) => out.value(value),
            Self::Base(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<FerryDto> for Vessel {
    fn from(value: FerryDto) -> Self {
        Self::FerryDto(value)
    }
}

impl From<TugBoatDto> for Vessel {
    fn from(value: TugBoatDto) -> Self {
        Self::TugBoatDto(value)
    }
}

impl From<VesselBase> for Vessel {
    fn from(value: VesselBase) -> Self {
        Self::Base(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct VesselBase {
    /// The property `type`.
    pub type_: VesselBaseType,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl VesselBase {
    /// A value with all of its fields.
    pub fn new(type_: VesselBaseType) -> Self {
        Self {
            type_,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `type`.
    pub fn type_(mut self, value: VesselBaseType) -> Self {
        self.type_ = value;
        self
    }
}

impl json::Decode for VesselBase {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            type_: object.required("type")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[json::Known::required("type", <VesselBaseType as json::Decode>::fits)],
        )
    }
}

impl json::Encode for VesselBase {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("type", &self.type_);
        object.rest(&self.additional);
    }
}

/// Type of the property `type`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum VesselBaseType {
    /// `FERRY`
    Ferry,
    /// `TUG_BOAT`
    TugBoat,
    /// A value that the description does not know.
    Other(String),
}

impl VesselBaseType {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ferry => "FERRY",
            Self::TugBoat => "TUG_BOAT",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for VesselBaseType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for VesselBaseType {
    fn from(value: String) -> Self {
        match value.as_str() {
            "FERRY" => Self::Ferry,
            "TUG_BOAT" => Self::TugBoat,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for VesselBaseType {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["FERRY", "TUG_BOAT"])
    }
}

impl json::Encode for VesselBaseType {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Vessel, VesselBase, VesselBaseType);
