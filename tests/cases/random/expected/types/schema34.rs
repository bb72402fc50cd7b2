//! `Schema34`, `Schema34Id`, `Schema34Name` and more.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::additional;
use super::{Schema0, Schema14, Schema29};

/// Type of the schema `Schema34`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Schema34 {
    /// The property `id`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub id: Option<Option<Schema34Id>>,
    /// The property `name`.
    pub name: Schema34Name,
    /// The property `kind`.
    pub kind: Option<String>,
    /// The property `updated_at`.
    pub updated_at: Schema34UpdatedAt,
}

impl Schema34 {
    /// A value with the required fields, and without any other.
    pub fn new(
        name: Schema34Name,
        kind: Option<String>,
        updated_at: Schema34UpdatedAt,
    ) -> Self {
        Self {
            id: None,
            name,
            kind,
            updated_at,
        }
    }
}

/// Type of the property `id`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema34Id {
    /// The property `name`.
    pub name: Schema0,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema34Id {
    /// A value with the required fields, and without any other.
    pub fn new(name: Schema0) -> Self {
        Self {
            name,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema34Id {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema34Id {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}

/// Type of the property `name`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema34Name {
    /// The property `id`.
    pub id: Schema34NameId,
    /// The property `name`.
    pub name: Schema0,
    /// The property `kind`.
    pub kind: Vec<Schema14>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema34Name {
    /// A value with the required fields, and without any other.
    pub fn new(id: Schema34NameId, name: Schema0, kind: Vec<Schema14>) -> Self {
        Self {
            id,
            name,
            kind,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema34Name {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema34Name {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}

/// Type of the property `updated_at`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema34UpdatedAt {
    /// The property `name`.
    pub name: Schema29,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema34UpdatedAt {
    /// A value with the required fields, and without any other.
    pub fn new(name: Schema29) -> Self {
        Self {
            name,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema34UpdatedAt {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema34UpdatedAt {
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
pub enum Schema34NameId {
    /// The empty string.
    Empty,
    /// `+1`
    Plus1,
    /// `Other`
    OtherValue,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema34NameId {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Empty => "",
            Self::Plus1 => "+1",
            Self::OtherValue => "Other",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema34NameId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema34NameId {
    fn from(value: String) -> Self {
        match value.as_str() {
            "" => Self::Empty,
            "+1" => Self::Plus1,
            "Other" => Self::OtherValue,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl Serialize for Schema34NameId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Schema34NameId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}
