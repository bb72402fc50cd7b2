//! `Schema125`, `Schema125Variant1`, `Schema125Variant2` and more.

use serde::{Deserialize, Serialize};

use crate::runtime::{additional, base64};
use crate::runtime::union;
use super::Schema49;

/// Type of the schema `Schema125`.
#[derive(Debug, Clone, PartialEq)]
pub enum Schema125 {
    /// The value as `Schema125Variant1`.
    Variant1(Schema125Variant1),
    /// The value as `Schema125Variant2`.
    Variant2(Schema125Variant2),
    /// The value as `Schema125Variant3`.
    Variant3(Schema125Variant3),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl serde::Serialize for Schema125 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Variant1(value) => serde::Serialize::serialize(value, serializer),
            Self::Variant2(value) => serde::Serialize::serialize(value, serializer),
            Self::Variant3(value) => serde::Serialize::serialize(value, serializer),
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Schema125 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for Schema125 {
    fn object<'de, A: serde::de::MapAccess<'de>>(
        mut object: union::Object<A>,
    ) -> Result<Self, A::Error> {
        match object.first_of(&["byId", "byName", "byUrl"])? {
            Some("byId") => object.read().map(Self::Variant1),
            Some("byName") => object.read().map(Self::Variant2),
            Some("byUrl") => object.read().map(Self::Variant3),
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
pub struct Schema125Variant1 {
    /// The property `byId`.
    #[serde(rename = "byId")]
    pub by_id: String,
    /// The property `name`.
    pub name: Vec<Schema49>,
    /// The property `kind`.
    pub kind: u64,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema125Variant1 {
    /// A value with the required fields, and without any other.
    pub fn new(by_id: impl Into<String>, name: Vec<Schema49>, kind: u64) -> Self {
        Self {
            by_id: by_id.into(),
            name,
            kind,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema125Variant1 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema125Variant1 {
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
pub struct Schema125Variant2 {
    /// The property `byName`.
    #[serde(rename = "byName")]
    pub by_name: bool,
    /// The property `name`.
    pub name: Option<base64::Base64>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema125Variant2 {
    /// A value with the required fields, and without any other.
    pub fn new(by_name: bool, name: Option<base64::Base64>) -> Self {
        Self {
            by_name,
            name,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema125Variant2 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema125Variant2 {
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
pub struct Schema125Variant3 {
    /// The property `byUrl`.
    #[serde(rename = "byUrl")]
    pub by_url: String,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema125Variant3 {
    /// A value with the required fields, and without any other.
    pub fn new(by_url: impl Into<String>) -> Self {
        Self {
            by_url: by_url.into(),
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema125Variant3 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema125Variant3 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
