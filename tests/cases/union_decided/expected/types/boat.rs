// @generated
//! `Boat`, `BoatBase`, `BoatBaseKind` and more.

use std::fmt;

use crate::runtime::{additional, json};
use super::{Catamaran, Dinghy};

/// Type of the schema `Boat`.
///
/// Decided by the member `hull`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Boat {
    /// The value as `Dinghy`.
    ///
    /// Its `hull` is `single` or `Dinghy`.
    Dinghy(Dinghy),
    /// The value as `Catamaran`.
    ///
    /// Its `hull` is `double` or `Catamaran`.
    Catamaran(Catamaran),
    /// The value as `BoatBase`.
    ///
    /// Its `hull` is `Boat`.
    ///
    /// A value with another `hull`, or without one, is this one too, if it has what is required here.
    Boat(BoatBase),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Boat {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("hull").as_deref() {
            Some("single" | "Dinghy") => node.decode().map(Self::Dinghy),
            Some("double" | "Catamaran") => node.decode().map(Self::Catamaran),
            Some("Boat") => node.decode().map(Self::Boat),
            _ if node.looks_like::<BoatBase>() => node.decode().map(Self::Boat),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Boat {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Dinghy(value) => out.value(value),
            Self::Catamaran(value) => out.value(value),
            Self::Boat(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Dinghy> for Boat {
    fn from(value: Dinghy) -> Self {
        Self::Dinghy(value)
    }
}

impl From<Catamaran> for Boat {
    fn from(value: Catamaran) -> Self {
        Self::Catamaran(value)
    }
}

impl From<BoatBase> for Boat {
    fn from(value: BoatBase) -> Self {
        Self::Boat(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BoatBase {
    /// The property `kind`.
    pub kind: BoatBaseKind,
    /// The property `weight`.
    pub weight: i64,
    /// The property `hull`.
    pub hull: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for BoatBase {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.required("kind")?,
            weight: object.required("weight")?,
            hull: object.required("hull")?,
            additional: object.rest_and_nulls()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("kind", <BoatBaseKind as json::Decode>::fits),
                json::Known::required("weight", <i64 as json::Decode>::fits),
                json::Known::required("hull", <String as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for BoatBase {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("kind", &self.kind);
        object.member("weight", &self.weight);
        object.member("hull", &self.hull);
        object.rest(&self.additional);
    }
}

/// Type of the property `kind`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BoatBaseKind {
    /// `boat`
    Boat,
    /// A value that the description does not know.
    Other(String),
}

impl BoatBaseKind {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Boat => "boat",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for BoatBaseKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for BoatBaseKind {
    fn from(value: String) -> Self {
        match value.as_str() {
            "boat" => Self::Boat,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for BoatBaseKind {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["boat"])
    }
}

impl json::Encode for BoatBaseKind {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Boat, BoatBase, BoatBaseKind);
