// @generated
//! `Pet`.

use crate::runtime::json;
use super::{Cat, Dog};

/// Type of the schema `Pet`.
///
/// Decided by the member `petType`.
#[derive(Debug, Clone, PartialEq)]
pub enum Pet {
    /// The value as `Cat`.
    ///
    /// Its `petType` is `Cat`.
    Cat(Cat),
    /// The value as `Dog`.
    ///
    /// Its `petType` is `Dog`.
    Dog(Dog),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Pet {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("petType").as_deref() {
            Some("Cat") => node.decode().map(Self::Cat),
            Some("Dog") => node.decode().map(Self::Dog),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Pet {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Cat(value) => out.value(value),
            Self::Dog(value) => out.value(value),
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

json::serde_for!(Pet);
