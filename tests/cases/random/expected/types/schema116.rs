//! `Schema116`, `Schema116Variant1`, `Schema116Variant2` and more.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{additional, formats};
use crate::runtime::union;
use super::Schema23;

/// Type of the schema `Schema116`.
#[derive(Debug, Clone, PartialEq)]
pub enum Schema116 {
    /// The value as `Schema116Variant1`.
    Variant1(Schema116Variant1),
    /// The value as `Schema116Variant2`.
    Variant2(Schema116Variant2),
    /// The value as `Schema116Variant3`.
    Variant3(Schema116Variant3),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl serde::Serialize for Schema116 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Variant1(value) => serde::Serialize::serialize(value, serializer),
            Self::Variant2(value) => serde::Serialize::serialize(value, serializer),
            Self::Variant3(value) => serde::Serialize::serialize(value, serializer),
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Schema116 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for Schema116 {
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
pub struct Schema116Variant1 {
    /// The property `byId`.
    #[serde(rename = "byId")]
    pub by_id: i32,
    /// The property `type`.
    #[serde(rename = "type")]
    pub type_: Option<Vec<f64>>,
    /// The property `kind`.
    pub kind: Schema116Variant1Kind,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema116Variant1 {
    /// A value with the required fields, and without any other.
    pub fn new(
        by_id: i32,
        type_: Option<Vec<f64>>,
        kind: Schema116Variant1Kind,
    ) -> Self {
        Self {
            by_id,
            type_,
            kind,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema116Variant1 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema116Variant1 {
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
pub struct Schema116Variant2 {
    /// The property `byName`.
    #[serde(rename = "byName")]
    pub by_name: String,
    /// The property `kind`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<Schema23>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema116Variant2 {
    /// A value with the required fields, and without any other.
    pub fn new(by_name: impl Into<String>) -> Self {
        Self {
            by_name: by_name.into(),
            kind: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema116Variant2 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema116Variant2 {
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
pub struct Schema116Variant3 {
    /// The property `byUrl`.
    #[serde(rename = "byUrl")]
    pub by_url: formats::DateTime,
    /// The property `id`.
    pub id: String,
    /// The property `kind`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<Schema116Variant3Kind>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema116Variant3 {
    /// A value with the required fields, and without any other.
    pub fn new(by_url: formats::DateTime, id: impl Into<String>) -> Self {
        Self {
            by_url,
            id: id.into(),
            kind: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema116Variant3 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema116Variant3 {
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
pub enum Schema116Variant3Kind {
    /// The empty string.
    Empty,
    /// `   `
    Space,
    /// `a`
    A,
    /// `-1`
    Minus1,
    /// `null`
    Null,
    /// `ß`
    Ss,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema116Variant3Kind {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Empty => "",
            Self::Space => " ",
            Self::A => "a",
            Self::Minus1 => "-1",
            Self::Null => "null",
            Self::Ss => "ß",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema116Variant3Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema116Variant3Kind {
    fn from(value: String) -> Self {
        match value.as_str() {
            "" => Self::Empty,
            " " => Self::Space,
            "a" => Self::A,
            "-1" => Self::Minus1,
            "null" => Self::Null,
            "ß" => Self::Ss,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl Serialize for Schema116Variant3Kind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Schema116Variant3Kind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

/// Type of the property `kind`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema116Variant1Kind {
    /// `a`
    A,
    /// `+1`
    Plus1,
    /// `null`
    Null,
    /// `in-progress`
    InProgress,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema116Variant1Kind {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::Plus1 => "+1",
            Self::Null => "null",
            Self::InProgress => "in-progress",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema116Variant1Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema116Variant1Kind {
    fn from(value: String) -> Self {
        match value.as_str() {
            "a" => Self::A,
            "+1" => Self::Plus1,
            "null" => Self::Null,
            "in-progress" => Self::InProgress,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl Serialize for Schema116Variant1Kind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Schema116Variant1Kind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}
