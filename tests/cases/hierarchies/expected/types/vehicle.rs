// @generated
//! `Vehicle` and `VehicleBase`.

use crate::runtime::{additional, json};
use super::Car;

/// Type of the schema `Vehicle`.
///
/// Decided by the member `is`.
#[derive(Debug, Clone, PartialEq)]
pub enum Vehicle {
    /// The value as `Car`.
    ///
    /// Its `is` is `car` or `Car`.
    Car(Car),
    /// The value as `VehicleBase`.
    ///
    /// Its `is` is `Vehicle`.
    ///
    /// A value with another `is`, or without one, is this one too, if it has what is required here.
    Vehicle(VehicleBase),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Vehicle {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("is").as_deref() {
            Some("car" | "Car") => node.decode().map(Self::Car),
            Some("Vehicle") => node.decode().map(Self::Vehicle),
            _ if node.looks_like::<VehicleBase>() => node.decode().map(Self::Vehicle),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Vehicle {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Car(value) => out.value(value),
            Self::Vehicle(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Car> for Vehicle {
    fn from(value: Car) -> Self {
        Self::Car(value)
    }
}

impl From<VehicleBase> for Vehicle {
    fn from(value: VehicleBase) -> Self {
        Self::Vehicle(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct VehicleBase {
    /// The property `is`.
    pub is: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl VehicleBase {
    /// A value with all of its fields.
    pub fn new(is: impl Into<String>) -> Self {
        Self {
            is: is.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `is`.
    pub fn is(mut self, value: impl Into<String>) -> Self {
        self.is = value.into();
        self
    }
}

impl json::Decode for VehicleBase {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            is: object.required("is")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[json::Known::required("is", <String as json::Decode>::fits)],
        )
    }
}

impl json::Encode for VehicleBase {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("is", &self.is);
        object.rest(&self.additional);
    }
}

json::serde_for!(Vehicle, VehicleBase);
