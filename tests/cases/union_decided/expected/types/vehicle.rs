// @generated
//! `Vehicle` and `VehicleBase`.

use crate::runtime::{additional, json};
use super::{Boat, Car, VehicleKind};

/// The base's own tag is a closed set, and one of those made of it is a base again.
///
/// Decided by the member `kind`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Vehicle {
    /// The value as `Car`.
    ///
    /// Its `kind` is `car` or `Car`.
    Car(Car),
    /// The value as `Boat`.
    ///
    /// Its `kind` is `boat` or `Boat`.
    Boat(Boat),
    /// The value as `VehicleBase`.
    ///
    /// A value with another `kind`, or without one, is this one too, if it has what is required here.
    Base(VehicleBase),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Vehicle {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("kind").as_deref() {
            Some("car" | "Car") => node.decode().map(Self::Car),
            Some("boat" | "Boat") => node.decode().map(Self::Boat),
            _ if node.looks_like::<VehicleBase>() => node.decode().map(Self::Base),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Vehicle {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Car(value) => out.value(value),
            Self::Boat(value) => out.tagged("kind", "boat", value),
            Self::Base(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Car> for Vehicle {
    fn from(value: Car) -> Self {
        Self::Car(value)
    }
}

impl From<Boat> for Vehicle {
    fn from(value: Boat) -> Self {
        Self::Boat(value)
    }
}

impl From<VehicleBase> for Vehicle {
    fn from(value: VehicleBase) -> Self {
        Self::Base(value)
    }
}

/// The base's own tag is a closed set, and one of those made of it is a base again.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct VehicleBase {
    /// The property `kind`.
    pub kind: VehicleKind,
    /// The property `weight`.
    pub weight: i64,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for VehicleBase {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.required("kind")?,
            weight: object.required("weight")?,
            additional: object.rest_and_nulls()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("kind", <VehicleKind as json::Decode>::fits),
                json::Known::required("weight", <i64 as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for VehicleBase {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("kind", &self.kind);
        object.member("weight", &self.weight);
        object.rest(&self.additional);
    }
}

json::serde_for!(Vehicle, VehicleBase);
