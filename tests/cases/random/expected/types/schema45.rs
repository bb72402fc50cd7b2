//! `Schema45`, `Schema45Variant1`, `Schema45Variant2` and more.

use serde::{Deserialize, Serialize};

use crate::runtime::{additional, formats};
use crate::runtime::union;

/// Type of the schema `Schema45`.
#[derive(Debug, Clone, PartialEq)]
pub enum Schema45 {
    /// The value as `Schema45Variant1`.
    Variant1(Schema45Variant1),
    /// The value as `Schema45Variant2`.
    Variant2(Schema45Variant2),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl serde::Serialize for Schema45 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Variant1(value) => serde::Serialize::serialize(value, serializer),
            Self::Variant2(value) => serde::Serialize::serialize(value, serializer),
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Schema45 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for Schema45 {
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
pub struct Schema45Variant1 {
    /// The property `byId`.
    #[serde(rename = "byId")]
    pub by_id: f64,
    /// The property `id`.
    pub id: Option<f64>,
    /// The property `type`.
    #[serde(rename = "type")]
    pub type_: formats::Uuid,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema45Variant1 {
    /// A value with the required fields, and without any other.
    pub fn new(by_id: f64, id: Option<f64>, type_: formats::Uuid) -> Self {
        Self {
            by_id,
            id,
            type_,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema45Variant1 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema45Variant1 {
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
pub struct Schema45Variant2 {
    /// The property `byName`.
    #[serde(rename = "byName")]
    pub by_name: formats::Date,
    /// The property `kind`.
    pub kind: i64,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema45Variant2 {
    /// A value with the required fields, and without any other.
    pub fn new(by_name: formats::Date, kind: i64) -> Self {
        Self {
            by_name,
            kind,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema45Variant2 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema45Variant2 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
