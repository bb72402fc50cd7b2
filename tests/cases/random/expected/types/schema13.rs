//! `Schema13`, `Schema13Variant1`, `Schema13Variant2` and more.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::additional;
use crate::runtime::union;

/// Type of the schema `Schema13`.
#[derive(Debug, Clone, PartialEq)]
pub enum Schema13 {
    /// The value as `Schema13Variant1`.
    Tag0(Schema13Variant1),
    /// The value as `Schema13Variant2`.
    Tag1(Schema13Variant2),
    /// The value as `Schema13Variant3`.
    Tag2(Schema13Variant3),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl serde::Serialize for Schema13 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Tag0(value) => serde::Serialize::serialize(value, serializer),
            Self::Tag1(value) => serde::Serialize::serialize(value, serializer),
            Self::Tag2(value) => serde::Serialize::serialize(value, serializer),
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Schema13 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for Schema13 {
    fn object<'de, A: serde::de::MapAccess<'de>>(
        mut object: union::Object<A>,
    ) -> Result<Self, A::Error> {
        match object.tag("tag")? {
            Some("tag 0") => object.read().map(Self::Tag0),
            Some("tag 1") => object.read().map(Self::Tag1),
            Some("tag 2") => object.read().map(Self::Tag2),
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
pub struct Schema13Variant1 {
    /// The property `tag`.
    pub tag: Schema13Variant1Tag,
    /// The property `id`.
    pub id: f64,
    /// The property `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<i32>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema13Variant1 {
    /// A value with the required fields, and without any other.
    pub fn new(tag: Schema13Variant1Tag, id: f64) -> Self {
        Self {
            tag,
            id,
            name: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema13Variant1 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema13Variant1 {
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
pub struct Schema13Variant2 {
    /// The property `tag`.
    pub tag: Schema13Variant2Tag,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema13Variant2 {
    /// A value with the required fields, and without any other.
    pub fn new(tag: Schema13Variant2Tag) -> Self {
        Self {
            tag,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema13Variant2 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema13Variant2 {
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
pub struct Schema13Variant3 {
    /// The property `tag`.
    pub tag: Schema13Variant3Tag,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema13Variant3 {
    /// A value with the required fields, and without any other.
    pub fn new(tag: Schema13Variant3Tag) -> Self {
        Self {
            tag,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema13Variant3 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema13Variant3 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}

/// Type of the property `tag`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema13Variant3Tag {
    /// `tag 2`
    Tag2,
    /// A value that the description does not know.
    Other(String),
}

impl Schema13Variant3Tag {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Tag2 => "tag 2",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema13Variant3Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema13Variant3Tag {
    fn from(value: String) -> Self {
        match value.as_str() {
            "tag 2" => Self::Tag2,
            _ => Self::Other(value),
        }
    }
}

impl Serialize for Schema13Variant3Tag {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Schema13Variant3Tag {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

/// Type of the property `tag`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema13Variant2Tag {
    /// `tag 1`
    Tag1,
    /// A value that the description does not know.
    Other(String),
}

impl Schema13Variant2Tag {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Tag1 => "tag 1",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema13Variant2Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema13Variant2Tag {
    fn from(value: String) -> Self {
        match value.as_str() {
            "tag 1" => Self::Tag1,
            _ => Self::Other(value),
        }
    }
}

impl Serialize for Schema13Variant2Tag {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Schema13Variant2Tag {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

/// Type of the property `tag`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema13Variant1Tag {
    /// `tag 0`
    Tag0,
    /// A value that the description does not know.
    Other(String),
}

impl Schema13Variant1Tag {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Tag0 => "tag 0",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema13Variant1Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema13Variant1Tag {
    fn from(value: String) -> Self {
        match value.as_str() {
            "tag 0" => Self::Tag0,
            _ => Self::Other(value),
        }
    }
}

impl Serialize for Schema13Variant1Tag {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Schema13Variant1Tag {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}
