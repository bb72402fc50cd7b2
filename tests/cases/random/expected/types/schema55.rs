//! `Schema55`, `Schema55Variant1`, `Schema55Variant2` and more.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::additional;
use crate::runtime::union;
use super::Schema36;

/// Type of the schema `Schema55`.
#[derive(Debug, Clone, PartialEq)]
pub enum Schema55 {
    /// The value as `Schema55Variant1`.
    Variant1(Schema55Variant1),
    /// The value as `Schema55Variant2`.
    Variant2(Schema55Variant2),
    /// The value as `Schema55Variant3`.
    Variant3(Schema55Variant3),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl serde::Serialize for Schema55 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Variant1(value) => serde::Serialize::serialize(value, serializer),
            Self::Variant2(value) => serde::Serialize::serialize(value, serializer),
            Self::Variant3(value) => serde::Serialize::serialize(value, serializer),
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Schema55 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for Schema55 {
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
pub struct Schema55Variant1 {
    /// The property `byId`.
    #[serde(rename = "byId")]
    pub by_id: i64,
    /// The property `id`.
    pub id: Vec<String>,
    /// The property `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Schema55Variant1Name>,
    /// The property `kind`.
    pub kind: Schema55Variant1Kind,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema55Variant1 {
    /// A value with the required fields, and without any other.
    pub fn new(by_id: i64, id: Vec<String>, kind: Schema55Variant1Kind) -> Self {
        Self {
            by_id,
            id,
            name: None,
            kind,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema55Variant1 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema55Variant1 {
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
pub struct Schema55Variant2 {
    /// The property `byName`.
    #[serde(rename = "byName")]
    pub by_name: f64,
    /// The property `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Schema55Variant2Name>,
    /// The property `kind`.
    pub kind: Option<Schema36>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema55Variant2 {
    /// A value with the required fields, and without any other.
    pub fn new(by_name: f64, kind: Option<Schema36>) -> Self {
        Self {
            by_name,
            name: None,
            kind,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema55Variant2 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema55Variant2 {
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
pub struct Schema55Variant3 {
    /// The property `byUrl`.
    #[serde(rename = "byUrl")]
    pub by_url: i64,
    /// The property `id`.
    pub id: Schema55Variant3Id,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema55Variant3 {
    /// A value with the required fields, and without any other.
    pub fn new(by_url: i64, id: Schema55Variant3Id) -> Self {
        Self {
            by_url,
            id,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema55Variant3 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema55Variant3 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}

/// Type of the property `id`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema55Variant3Id {
    /// `a`
    A,
    /// `b`
    B,
    /// `self`
    Self_,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema55Variant3Id {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Self_ => "self",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema55Variant3Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema55Variant3Id {
    fn from(value: String) -> Self {
        match value.as_str() {
            "a" => Self::A,
            "b" => Self::B,
            "self" => Self::Self_,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl Serialize for Schema55Variant3Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Schema55Variant3Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

/// Type of the property `name`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema55Variant2Name {
    /// `1`
    N1,
    /// `2`
    N2,
    /// A value that the description does not know.
    Other(i64),
}

impl Schema55Variant2Name {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::N1 => 1,
            Self::N2 => 2,
            Self::Other(value) => value,
        }
    }
}

impl Serialize for Schema55Variant2Name {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> Deserialize<'de> for Schema55Variant2Name {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match i64::deserialize(deserializer)? {
            1 => Ok(Self::N1),
            2 => Ok(Self::N2),
            other => Ok(Self::Other(other)),
        }
    }
}

/// Type of the property `name`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema55Variant1Name {
    /// `-1`
    Minus1,
    /// `7`
    N7,
    /// `2`
    N2,
    /// A value that the description does not know.
    Other(i64),
}

impl Schema55Variant1Name {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::Minus1 => -1,
            Self::N7 => 7,
            Self::N2 => 2,
            Self::Other(value) => value,
        }
    }
}

impl Serialize for Schema55Variant1Name {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> Deserialize<'de> for Schema55Variant1Name {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match i64::deserialize(deserializer)? {
            -1 => Ok(Self::Minus1),
            7 => Ok(Self::N7),
            2 => Ok(Self::N2),
            other => Ok(Self::Other(other)),
        }
    }
}

/// Type of the property `kind`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema55Variant1Kind {
    /// `in-progress`
    InProgress,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema55Variant1Kind {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::InProgress => "in-progress",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema55Variant1Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema55Variant1Kind {
    fn from(value: String) -> Self {
        match value.as_str() {
            "in-progress" => Self::InProgress,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl Serialize for Schema55Variant1Kind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Schema55Variant1Kind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}
