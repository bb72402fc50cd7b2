//! `Schema85`, `Schema85Variant1`, `Schema85Variant2` and more.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::additional;
use crate::runtime::union;
use super::{Schema103, Schema36};

/// Type of the schema `Schema85`.
#[derive(Debug, Clone, PartialEq)]
pub enum Schema85 {
    /// The value as `Schema85Variant1`.
    Variant1(Schema85Variant1),
    /// The value as `Schema85Variant2`.
    Variant2(Schema85Variant2),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl serde::Serialize for Schema85 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Variant1(value) => serde::Serialize::serialize(value, serializer),
            Self::Variant2(value) => serde::Serialize::serialize(value, serializer),
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Schema85 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for Schema85 {
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
pub struct Schema85Variant1 {
    /// The property `byId`.
    #[serde(rename = "byId")]
    pub by_id: String,
    /// The property `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<bool>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema85Variant1 {
    /// A value with the required fields, and without any other.
    pub fn new(by_id: impl Into<String>) -> Self {
        Self {
            by_id: by_id.into(),
            name: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema85Variant1 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema85Variant1 {
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
pub struct Schema85Variant2 {
    /// The property `byName`.
    #[serde(rename = "byName")]
    pub by_name: bool,
    /// The property `name`.
    pub name: BTreeMap<String, Schema85Variant2NameValue>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema85Variant2 {
    /// A value with the required fields, and without any other.
    pub fn new(
        by_name: bool,
        name: BTreeMap<String, Schema85Variant2NameValue>,
    ) -> Self {
        Self {
            by_name,
            name,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema85Variant2 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema85Variant2 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}

/// A value of the map.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema85Variant2NameValue {
    /// The property `type`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<BTreeMap<String, Schema36>>,
    /// The property `kind`.
    pub kind: Schema85Variant2NameValueKind,
    /// The property `createdAt`.
    #[serde(rename = "createdAt")]
    pub created_at: Schema85Variant2NameValueCreatedAt,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema85Variant2NameValue {
    /// A value with the required fields, and without any other.
    pub fn new(
        kind: Schema85Variant2NameValueKind,
        created_at: Schema85Variant2NameValueCreatedAt,
    ) -> Self {
        Self {
            type_: None,
            kind,
            created_at,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema85Variant2NameValue {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema85Variant2NameValue {
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
pub enum Schema85Variant2NameValueKind {
    /// `A`
    A,
    /// `+1`
    Plus1,
    /// `null`
    Null,
    /// `Other`
    OtherValue,
    /// `self`
    Self_,
    /// `ß`
    Ss,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema85Variant2NameValueKind {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "A",
            Self::Plus1 => "+1",
            Self::Null => "null",
            Self::OtherValue => "Other",
            Self::Self_ => "self",
            Self::Ss => "ß",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema85Variant2NameValueKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema85Variant2NameValueKind {
    fn from(value: String) -> Self {
        match value.as_str() {
            "A" => Self::A,
            "+1" => Self::Plus1,
            "null" => Self::Null,
            "Other" => Self::OtherValue,
            "self" => Self::Self_,
            "ß" => Self::Ss,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl Serialize for Schema85Variant2NameValueKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Schema85Variant2NameValueKind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

/// Type of the property `createdAt`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema85Variant2NameValueCreatedAt {
    /// The property `type`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<Schema103>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl serde::Serialize for Schema85Variant2NameValueCreatedAt {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema85Variant2NameValueCreatedAt {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
