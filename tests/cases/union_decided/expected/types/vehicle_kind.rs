// @generated
//! `VehicleKind`.

use std::fmt;

use crate::runtime::json;

/// Type of the schema `VehicleKind`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum VehicleKind {
    /// `car`
    Car,
    /// `boat`
    Boat,
    /// A value that the description does not know.
    Other(String),
}

impl VehicleKind {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Car => "car",
            Self::Boat => "boat",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for VehicleKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for VehicleKind {
    fn from(value: String) -> Self {
        match value.as_str() {
            "car" => Self::Car,
            "boat" => Self::Boat,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for VehicleKind {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["car", "boat"])
    }
}

impl json::Encode for VehicleKind {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(VehicleKind);
