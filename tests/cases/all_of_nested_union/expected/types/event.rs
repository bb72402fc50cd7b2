//! `Event`, `EventVariant1`, `EventVariant2` and more.

use serde::{Deserialize, Serialize};

use crate::runtime::additional;
use crate::runtime::union;

/// Type of the schema `Event`.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// The value as `EventVariant1`.
    Variant1(EventVariant1),
    /// The value as `EventVariant2`.
    Variant2(EventVariant2),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl serde::Serialize for Event {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Variant1(value) => serde::Serialize::serialize(value, serializer),
            Self::Variant2(value) => serde::Serialize::serialize(value, serializer),
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Event {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for Event {
    fn object<'de, A: serde::de::MapAccess<'de>>(
        mut object: union::Object<A>,
    ) -> Result<Self, A::Error> {
        match object.first_of(&["created", "removed"])? {
            Some("created") => object.read().map(Self::Variant1),
            Some("removed") => object.read().map(Self::Variant2),
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
pub struct EventVariant1 {
    /// The property `id`.
    pub id: i64,
    /// The property `created`.
    pub created: String,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl EventVariant1 {
    /// A value with the required fields, and without any other.
    pub fn new(id: i64, created: impl Into<String>) -> Self {
        Self {
            id,
            created: created.into(),
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for EventVariant1 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for EventVariant1 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct EventVariant2 {
    /// The property `id`.
    pub id: i64,
    /// The property `removed`.
    pub removed: String,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl EventVariant2 {
    /// A value with the required fields, and without any other.
    pub fn new(id: i64, removed: impl Into<String>) -> Self {
        Self {
            id,
            removed: removed.into(),
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for EventVariant2 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for EventVariant2 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
