// @generated
//! `Named`.

use crate::runtime::json;
use super::{Cat, Dog, Pet};

/// Type of the schema `Named`.
///
/// Decided by the member `t`.
#[derive(Debug, Clone, PartialEq)]
pub enum Named {
    /// The value as `Pet`.
    ///
    /// Its `t` is `Pet`.
    ///
    /// A value with another `t`, or without one, is this one too, if it has what is required here.
    Pet(Pet),
    /// The value as `Cat`.
    ///
    /// Its `t` is `Cat` or `c`.
    Cat(Cat),
    /// The value as `Dog`.
    ///
    /// Its `t` is `Dog` or `d`.
    Dog(Dog),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Named {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("t").as_deref() {
            Some("Pet") => node.decode().map(Self::Pet),
            Some("Cat" | "c") => node.decode().map(Self::Cat),
            Some("Dog" | "d") => node.decode().map(Self::Dog),
            _ if node.looks_like::<Pet>() => node.decode().map(Self::Pet),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Named {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Pet(value) => out.tagged("t", "Pet", value),
            Self::Cat(value) => out.value(value),
            Self::Dog(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Pet> for Named {
    fn from(value: Pet) -> Self {
        Self::Pet(value)
    }
}

impl From<Cat> for Named {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl From<Dog> for Named {
    fn from(value: Dog) -> Self {
        Self::Dog(value)
    }
}

json::serde_for!(Named);
