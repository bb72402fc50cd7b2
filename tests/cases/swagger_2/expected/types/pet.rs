// @generated
//! `Pet` and `PetBase`.

use crate::runtime::{additional, json};
use super::{Dog, HouseCat};

/// Something that lives in a house.
///
/// Decided by the member `kind`.
#[derive(Debug, Clone, PartialEq)]
pub enum Pet {
    /// The value as `Dog`.
    ///
    /// Its `kind` is `dog`.
    Dog(Dog),
    /// The value as `HouseCat`.
    ///
    /// Its `kind` is `cat` or `HouseCat`.
    HouseCat(HouseCat),
    /// The value as `PetBase`.
    ///
    /// Its `kind` is `Pet`.
    ///
    /// A value with another `kind`, or without one, is this one too, if it has what is required here.
    Pet(PetBase),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Pet {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("kind").as_deref() {
            Some("dog") => node.decode().map(Self::Dog),
            Some("cat" | "HouseCat") => node.decode().map(Self::HouseCat),
            Some("Pet") => node.decode().map(Self::Pet),
            _ if node.looks_like::<PetBase>() => node.decode().map(Self::Pet),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Pet {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Dog(value) => out.value(value),
            Self::HouseCat(value) => out.value(value),
            Self::Pet(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Dog> for Pet {
    fn from(value: Dog) -> Self {
        Self::Dog(value)
    }
}

impl From<HouseCat> for Pet {
    fn from(value: HouseCat) -> Self {
        Self::HouseCat(value)
    }
}

impl From<PetBase> for Pet {
    fn from(value: PetBase) -> Self {
        Self::Pet(value)
    }
}

/// Something that lives in a house.
#[derive(Debug, Clone, PartialEq)]
pub struct PetBase {
    /// The property `kind`.
    pub kind: String,
    /// The property `id`.
    pub id: Option<i64>,
    /// The property `name`.
    pub name: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl PetBase {
    /// A value with the required fields, and without any other.
    pub fn new(kind: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            id: None,
            name: name.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: impl Into<String>) -> Self {
        self.kind = value.into();
        self
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
}

impl json::Decode for PetBase {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.required("kind")?,
            id: object.optional("id"),
            name: object.required("name")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("kind", <String as json::Decode>::fits),
                json::Known::optional("id", <i64 as json::Decode>::fits),
                json::Known::required("name", <String as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for PetBase {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("kind", &self.kind);
        object.optional("id", &self.id);
        object.member("name", &self.name);
        object.rest(&self.additional);
    }
}

json::serde_for!(Pet, PetBase);
