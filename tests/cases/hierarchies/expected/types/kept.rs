// @generated
//! `Kept`.

use crate::runtime::json;
use super::{Cat, Dog, Pet};

/// Type of the schema `Kept`.
///
/// Decided by the member `t`.
#[derive(Debug, Clone, PartialEq)]
pub enum Kept {
    /// The value as `Cat`.
    ///
    /// Its `t` is `c` or `Cat`.
    Cat(Cat),
    /// The value as `Dog`.
    ///
    /// Its `t` is `d` or `Dog`.
    Dog(Dog),
    /// The value as `Pet`.
    ///
    /// Its `t` is `Pet`.
    ///
    /// A value with another `t`, or without one, is this one too, if it has what is required here.
    Pet(Pet),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Kept {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("t").as_deref() {
            Some("c" | "Cat") => node.decode().map(Self::Cat),
            Some("d" | "Dog") => node.decode().map(Self::Dog),
            Some("Pet") => node.decode().map(Self::Pet),
            _ if node.looks_like::<Pet>() => node.decode().map(Self::Pet),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Kept {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Cat(value) => out.value(value),
            Self::Dog(value) => out.value(value),
            Self::Pet(value) => out.tagged("t", "Pet", value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Cat> for Kept {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl From<Dog> for Kept {
    fn from(value: Dog) -> Self {
        Self::Dog(value)
    }
}

impl From<Pet> for Kept {
    fn from(value: Pet) -> Self {
        Self::Pet(value)
    }
}

json::serde_for!(Kept);
