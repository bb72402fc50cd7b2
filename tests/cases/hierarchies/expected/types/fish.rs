// @generated
//! `Fish` and `FishBase`.

use crate::runtime::{additional, json};
use super::{Cod, Eel, Ray};

/// Type of the schema `Fish`.
///
/// Decided by the member `type`.
#[derive(Debug, Clone, PartialEq)]
pub enum Fish {
    /// The value as `Cod`.
    ///
    /// Its `type` is `Cod`.
    Cod(Cod),
    /// The value as `Eel`.
    ///
    /// Its `type` is `Eel`.
    Eel(Eel),
    /// The value as `Ray`.
    ///
    /// Its `type` is `Ray`.
    Ray(Ray),
    /// The value as `FishBase`.
    ///
    /// Its `type` is `Fish`.
    ///
    /// A value with another `type`, or without one, is this one too, if it has what is required here.
    Fish(FishBase),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Fish {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("type").as_deref() {
            Some("Cod") => node.decode().map(Self::Cod),
            Some("Eel") => node.decode().map(Self::Eel),
            Some("Ray") => node.decode().map(Self::Ray),
            Some("Fish") => node.decode().map(Self::Fish),
            _ if node.looks_like::<FishBase>() => node.decode().map(Self::Fish),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Fish {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Cod(value) => out.value(value),
            Self::Eel(value) => out.value(value),
            Self::Ray(value) => out.value(value),
            Self::Fish(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Cod> for Fish {
    fn from(value: Cod) -> Self {
        Self::Cod(value)
    }
}

impl From<Eel> for Fish {
    fn from(value: Eel) -> Self {
        Self::Eel(value)
    }
}

impl From<Ray> for Fish {
    fn from(value: Ray) -> Self {
        Self::Ray(value)
    }
}

impl From<FishBase> for Fish {
    fn from(value: FishBase) -> Self {
        Self::Fish(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct FishBase {
    /// The property `type`.
    pub type_: String,
    /// The property `length`.
    pub length: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl FishBase {
    /// A value with the required fields, and without any other.
    pub fn new(type_: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            length: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = value.into();
        self
    }

    /// Sets `length`.
    pub fn length(mut self, value: i64) -> Self {
        self.length = Some(value);
        self
    }
}

impl json::Decode for FishBase {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            type_: object.required("type")?,
            length: object.optional("length"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("type", <String as json::Decode>::fits),
                json::Known::optional("length", <i64 as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for FishBase {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("type", &self.type_);
        object.optional("length", &self.length);
        object.rest(&self.additional);
    }
}

json::serde_for!(Fish, FishBase);
