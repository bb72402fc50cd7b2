//! `Animal` and `AnimalBase`.

use serde::{Deserialize, Serialize};

use crate::runtime::additional;
use crate::runtime::union;
use super::{Cat, Dog};

/// Type of the schema `Animal`.
#[derive(Debug, Clone, PartialEq)]
pub enum Animal {
    /// The value as `Cat`.
    Cat(Cat),
    /// The value as `Dog`.
    Dog(Dog),
    /// The value as `AnimalBase`.
    Animal(AnimalBase),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl serde::Serialize for Animal {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Cat(value) => serde::Serialize::serialize(value, serializer),
            Self::Dog(value) => serde::Serialize::serialize(value, serializer),
            Self::Animal(value) => serde::Serialize::serialize(value, serializer),
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Animal {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for Animal {
    fn object<'de, A: serde::de::MapAccess<'de>>(
        mut object: union::Object<A>,
    ) -> Result<Self, A::Error> {
        match object.tag("type")? {
            Some("cat" | "Cat") => object.read().map(Self::Cat),
            Some("Dog") => object.read().map(Self::Dog),
            Some("Animal") => object.read().map(Self::Animal),
            _ => object.other(),
        }
    }

    fn other(value: serde_json::Value) -> Option<Self> {
        Some(Self::Other(value))
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct AnimalBase {
    /// The property `type`.
    #[serde(rename = "type")]
    pub type_: String,
    /// The property `name`.
    pub name: String,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl AnimalBase {
    /// A value with the required fields, and without any other.
    pub fn new(type_: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            name: name.into(),
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for AnimalBase {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for AnimalBase {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
