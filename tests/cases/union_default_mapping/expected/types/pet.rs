// @generated
//! `Pet`.

use crate::runtime::json;
use super::{Cat, Dog, OtherPet};

/// Type of the schema `Pet`.
///
/// Decided by the member `kind`.
#[derive(Debug, Clone, PartialEq)]
pub enum Pet {
    /// The value as `Cat`.
    ///
    /// Its `kind` is `cat` or `Cat`.
    Cat(Cat),
    /// The value as `Dog`.
    ///
    /// Its `kind` is `Dog`.
    Dog(Dog),
    /// The value as `OtherPet`.
    ///
    /// Its `kind` is `OtherPet`.
    ///
    /// A value with another `kind`, or without one, is this one too, if it has what is required here.
    OtherPet(OtherPet),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Pet {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("kind").as_deref() {
            Some("cat" | "Cat") => node.decode().map(Self::Cat),
            Some("Dog") => node.decode().map(Self::Dog),
            Some("OtherPet") => node.decode().map(Self::OtherPet),
            _ if node.looks_like::<OtherPet>() => node.decode().map(Self::OtherPet),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Pet {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Cat(value) => out.value(value),
            Self::Dog(value) => out.value(value),
            Self::OtherPet(value) => out.value(value),
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

impl From<OtherPet> for Pet {
    fn from(value: OtherPet) -> Self {
        Self::OtherPet(value)
    }
}

json::serde_for!(Pet);
