//! `Schema73`, `Schema73Variant1`, `Schema73Variant2` and more.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{additional, formats};
use crate::runtime::union;
use super::Schema32;

/// Type of the schema `Schema73`.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum Schema73 {
    /// The value as `Schema73Variant1`.
    Variant1(Schema73Variant1),
    /// The value as `Schema73Variant2`.
    Variant2(Schema73Variant2),
    /// The value as `Schema73Variant3`.
    Variant3(Schema73Variant3),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl serde::Serialize for Schema73 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Variant1(value) => serde::Serialize::serialize(value, serializer),
            Self::Variant2(value) => serde::Serialize::serialize(value, serializer),
            Self::Variant3(value) => serde::Serialize::serialize(value, serializer),
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Schema73 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for Schema73 {
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
pub struct Schema73Variant1 {
    /// The property `byId`.
    #[serde(rename = "byId")]
    pub by_id: formats::Uri,
    /// The property `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<formats::Date>,
    /// The property `kind`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<Schema73Variant1Kind>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema73Variant1 {
    /// A value with the required fields, and without any other.
    pub fn new(by_id: formats::Uri) -> Self {
        Self {
            by_id,
            name: None,
            kind: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema73Variant1 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema73Variant1 {
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
pub struct Schema73Variant2 {
    /// The property `byName`.
    #[serde(rename = "byName")]
    pub by_name: formats::Uri,
    /// The property `type`.
    #[serde(rename = "type")]
    pub type_: String,
    /// The property `kind`.
    pub kind: Schema73Variant2Kind,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema73Variant2 {
    /// A value with the required fields, and without any other.
    pub fn new(
        by_name: formats::Uri,
        type_: impl Into<String>,
        kind: Schema73Variant2Kind,
    ) -> Self {
        Self {
            by_name,
            type_: type_.into(),
            kind,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema73Variant2 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema73Variant2 {
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
pub struct Schema73Variant3 {
    /// The property `byUrl`.
    #[serde(rename = "byUrl")]
    pub by_url: bool,
    /// The property `id`.
    pub id: formats::Uuid,
    /// The property `name`.
    pub name: Option<formats::DateTime>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema73Variant3 {
    /// A value with the required fields, and without any other.
    pub fn new(
        by_url: bool,
        id: formats::Uuid,
        name: Option<formats::DateTime>,
    ) -> Self {
        Self {
            by_url,
            id,
            name,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema73Variant3 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema73Variant3 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}

/// Type of the property `kind`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema73Variant2Kind {
    /// `a`
    ALower,
    /// `A`
    AUpper,
    /// `-1`
    Minus1,
    /// `null`
    NullLower,
    /// `ß`
    SsLower,
    /// `always`
    AlwaysLower,
    /// A value that the description does not know.
    Other(String),
}

impl Schema73Variant2Kind {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ALower => "a",
            Self::AUpper => "A",
            Self::Minus1 => "-1",
            Self::NullLower => "null",
            Self::SsLower => "ß",
            Self::AlwaysLower => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema73Variant2Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema73Variant2Kind {
    fn from(value: String) -> Self {
        match value.as_str() {
            "a" => Self::ALower,
            "A" => Self::AUpper,
            "-1" => Self::Minus1,
            "null" => Self::NullLower,
            "ß" => Self::SsLower,
            "always" => Self::AlwaysLower,
            _ => Self::Other(value),
        }
    }
}

impl Serialize for Schema73Variant2Kind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Schema73Variant2Kind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

/// Type of the property `kind`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema73Variant1Kind {
    /// The property `id`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub id: Option<Option<Schema32>>,
    /// The property `name`.
    pub name: BTreeMap<String, serde_json::Value>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema73Variant1Kind {
    /// A value with the required fields, and without any other.
    pub fn new(name: BTreeMap<String, serde_json::Value>) -> Self {
        Self {
            id: None,
            name,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema73Variant1Kind {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema73Variant1Kind {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
