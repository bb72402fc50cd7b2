//! `Schema48`, `Schema48Variant1`, `Schema48Variant2` and more.

use serde::{Deserialize, Serialize};

use crate::runtime::additional;
use crate::runtime::union;

/// Type of the schema `Schema48`.
#[derive(Debug, Clone, PartialEq)]
pub enum Schema48 {
    /// The value as `Schema48Variant1`.
    Variant1(Schema48Variant1),
    /// The value as `Schema48Variant2`.
    Variant2(Schema48Variant2),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl serde::Serialize for Schema48 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Variant1(value) => serde::Serialize::serialize(value, serializer),
            Self::Variant2(value) => serde::Serialize::serialize(value, serializer),
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Schema48 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for Schema48 {
    fn object<'de, A: serde::de::MapAccess<'de>>(
        mut object: union::Object<A>,
    ) -> Result<Self, A::Error> {
        match object.first_of(&["byId", "byName"])? {
            Some("byId") => object.read().map(Self::Variant1),
            Some("byName") => object.read().map(Self::Variant2),
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
pub struct Schema48Variant1 {
    /// The property `byId`.
    #[serde(rename = "byId")]
    pub by_id: String,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema48Variant1 {
    /// A value with the required fields, and without any other.
    pub fn new(by_id: impl Into<String>) -> Self {
        Self {
            by_id: by_id.into(),
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema48Variant1 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema48Variant1 {
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
pub struct Schema48Variant2 {
    /// The property `byName`.
    #[serde(rename = "byName")]
    pub by_name: i32,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema48Variant2 {
    /// A value with the required fields, and without any other.
    pub fn new(by_name: i32) -> Self {
        Self {
            by_name,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema48Variant2 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema48Variant2 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
