//! `Schema16`, `Schema16Variant1`, `Schema16Variant2` and more.

use serde::{Deserialize, Serialize};

use crate::runtime::{additional, formats};
use crate::runtime::union;
use super::Schema6;

/// Type of the schema `Schema16`.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum Schema16 {
    /// The value as `Schema16Variant1`.
    Variant1(Schema16Variant1),
    /// The value as `Schema16Variant2`.
    Variant2(Schema16Variant2),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl serde::Serialize for Schema16 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Variant1(value) => serde::Serialize::serialize(value, serializer),
            Self::Variant2(value) => serde::Serialize::serialize(value, serializer),
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Schema16 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for Schema16 {
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
pub struct Schema16Variant1 {
    /// The property `byId`.
    #[serde(rename = "byId")]
    pub by_id: formats::Uuid,
    /// The property `id`.
    pub id: Schema6,
    /// The property `kind`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema16Variant1 {
    /// A value with the required fields, and without any other.
    pub fn new(by_id: formats::Uuid, id: Schema6) -> Self {
        Self {
            by_id,
            id,
            kind: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema16Variant1 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema16Variant1 {
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
pub struct Schema16Variant2 {
    /// The property `byName`.
    #[serde(rename = "byName")]
    pub by_name: String,
    /// The property `kind`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<u64>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema16Variant2 {
    /// A value with the required fields, and without any other.
    pub fn new(by_name: impl Into<String>) -> Self {
        Self {
            by_name: by_name.into(),
            kind: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema16Variant2 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema16Variant2 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
