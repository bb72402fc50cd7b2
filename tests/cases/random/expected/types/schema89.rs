//! `Schema89`, `Schema89Variant1`, `Schema89Variant2` and more.

use serde::{Deserialize, Serialize};

use crate::runtime::{additional, formats};
use crate::runtime::union;
use super::Schema23;

/// Type of the schema `Schema89`.
#[derive(Debug, Clone, PartialEq)]
pub enum Schema89 {
    /// The value as `Schema89Variant1`.
    Variant1(Schema89Variant1),
    /// The value as `Schema89Variant2`.
    Variant2(Schema89Variant2),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl serde::Serialize for Schema89 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Variant1(value) => serde::Serialize::serialize(value, serializer),
            Self::Variant2(value) => serde::Serialize::serialize(value, serializer),
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Schema89 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for Schema89 {
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
pub struct Schema89Variant1 {
    /// The property `byId`.
    #[serde(rename = "byId")]
    pub by_id: formats::DateTime,
    /// The property `kind`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub kind: Option<Option<formats::Uri>>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema89Variant1 {
    /// A value with the required fields, and without any other.
    pub fn new(by_id: formats::DateTime) -> Self {
        Self {
            by_id,
            kind: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema89Variant1 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema89Variant1 {
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
pub struct Schema89Variant2 {
    /// The property `byName`.
    #[serde(rename = "byName")]
    pub by_name: i64,
    /// The property `id`.
    pub id: i64,
    /// The property `name`.
    pub name: Schema23,
    /// The property `kind`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub kind: Option<Option<formats::Date>>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema89Variant2 {
    /// A value with the required fields, and without any other.
    pub fn new(by_name: i64, id: i64, name: Schema23) -> Self {
        Self {
            by_name,
            id,
            name,
            kind: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema89Variant2 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema89Variant2 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
