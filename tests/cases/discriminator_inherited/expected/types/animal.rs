// @generated
//! `Animal` and `AnimalBase`.

use crate::runtime::{additional, json};
use super::{Cat, Dog};

/// Type of the schema `Animal`.
///
/// Decided by the member `type`.
#[derive(Debug, Clone, PartialEq)]
pub enum Animal {
    /// The value as `Cat`.
    ///
    /// Its `type` is `cat` or `Cat`.
    Cat(Cat),
    /// The value as `Dog`.
    ///
    /// Its `type` is `Dog`.
    Dog(Dog),
    /// The value as `AnimalBase`.
    ///
    /// Its `type` is `Animal`.
    ///
    /// A value with another `type`, or without one, is this one too, if it has what is required here.
    Animal(AnimalBase),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Animal {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("type").as_deref() {
            Some("cat" | "Cat") => node.decode().map(Self::Cat),
            Some("Dog") => node.decode().map(Self::Dog),
            Some("Animal") => node.decode().map(Self::Animal),
            _ if node.looks_like::<AnimalBase>() => node.decode().map(Self::Animal),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Animal {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Cat(value) => out.value(value),
            Self::Dog(value) => out.value(value),
            Self::Animal(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Cat> for Animal {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl From<Dog> for Animal {
    fn from(value: Dog) -> Self {
        Self::Dog(value)
    }
}

impl From<AnimalBase> for Animal {
    fn from(value: AnimalBase) -> Self {
        Self::Animal(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct AnimalBase {
    /// The property `type`.
    pub type_: String,
    /// The property `name`.
    pub name: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl AnimalBase {
    /// A value with all of its fields.
    pub fn new(type_: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            name: name.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = value.into();
        self
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
}

impl json::Decode for AnimalBase {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            type_: object.required("type")?,
            name: object.required("name")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("type", <String as json::Decode>::fits),
                json::Known::required("name", <String as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for AnimalBase {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("type", &self.type_);
        object.member("name", &self.name);
        object.rest(&self.additional);
    }
}

json::serde_for!(Animal, AnimalBase);
