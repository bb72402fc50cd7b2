// @generated
//! `Car` and `CarKind`.

use std::fmt;

use crate::runtime::{additional, json};

/// Type of the schema `Car`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Car {
    /// The property `kind`.
    pub kind: CarKind,
    /// The property `weight`.
    pub weight: i64,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for Car {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.required("kind")?,
            weight: object.required("weight")?,
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for Car {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("kind", &self.kind);
        object.member("weight", &self.weight);
        object.rest(&self.additional);
    }
}

/// Type of the property `kind`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CarKind {
    /// `car`
    Car,
    /// A value that the description does not know.
    Other(String),
}

impl CarKind {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Car => "car",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for CarKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for CarKind {
    fn from(value: String) -> Self {
        match value.as_str() {
            "car" => Self::Car,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for CarKind {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for CarKind {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Car, CarKind);
