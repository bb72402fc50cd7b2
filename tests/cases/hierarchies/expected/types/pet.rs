// @generated
//! `Pet` and `PetBase`.

use crate::runtime::{additional, json};
use super::{Cat, Dog};

/// Type of the schema `Pet`.
///
/// Decided by the member `t`.
#[derive(Debug, Clone, PartialEq)]
pub enum Pet {
    /// The value as `Cat`.
    ///
    /// Its `t` is `c` or `Cat`.
    Cat(Cat),
    /// The value as `Dog`.
    ///
    /// Its `t` is `d` or `Dog`.
    Dog(Dog),
    /// The value as `PetBase`.
    ///
    /// Its `t` is `Pet`.
    ///
    /// A value with another `t`, or without one, is this one too, if it has what is required here.
    Pet(PetBase),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Pet {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("t").as_deref() {
            Some("c" | "Cat") => node.decode().map(Self::Cat),
            Some("d" | "Dog") => node.decode().map(Self::Dog),
            Some("Pet") => node.decode().map(Self::Pet),
            _ if node.looks_like::<PetBase>() => node.decode().map(Self::Pet),
            _ => node.decode().map(Self::Other),
        }
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        json::any(
            node,
            depth,
            &[
                <Cat as json::Decode>::fits,
                <Dog as json::Decode>::fits,
                <PetBase as json::Decode>::fits,
            ],
        )
    }
}

impl json::Encode for Pet {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Cat(value) => out.value(value),
            Self::Dog(value) => out.value(value),
            Self::Pet(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Cat> for Pet {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl From<Dog> for Pet {
    fn from(value: Dog) -> Self {
        Self::Dog(value)
    }
}

impl From<PetBase> for Pet {
    fn from(value: PetBase) -> Self {
        Self::Pet(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct PetBase {
    /// The property `t`.
    pub t: String,
    /// The property `name`.
    pub name: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl PetBase {
    /// A value with the required fields, and without any other.
    pub fn new(t: impl Into<String>) -> Self {
        Self {
            t: t.into(),
            name: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `t`.
    pub fn t(mut self, value: impl Into<String>) -> Self {
        self.t = value.into();
        self
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl json::Decode for PetBase {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            t: object.required("t")?,
            name: object.optional("name"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("t", <String as json::Decode>::fits),
                json::Known::optional("name", <String as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for PetBase {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("t", &self.t);
        object.optional("name", &self.name);
        object.rest(&self.additional);
    }
}

json::serde_for!(Pet, PetBase);
