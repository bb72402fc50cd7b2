//! `Versioned`, `VersionedVariant1`, `VersionedVariant2` and more.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::additional;
use crate::runtime::union;

/// Type of the schema `Versioned`.
#[derive(Debug, Clone, PartialEq)]
pub enum Versioned {
    /// The value as `VersionedVariant1`.
    N1(VersionedVariant1),
    /// The value as `VersionedVariant2`.
    N2(VersionedVariant2),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl serde::Serialize for Versioned {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::N1(value) => serde::Serialize::serialize(value, serializer),
            Self::N2(value) => serde::Serialize::serialize(value, serializer),
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Versioned {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for Versioned {
    fn object<'de, A: serde::de::MapAccess<'de>>(
        mut object: union::Object<A>,
    ) -> Result<Self, A::Error> {
        match object.json_tag("version")? {
            Some("1") => object.read().map(Self::N1),
            Some("2") => object.read().map(Self::N2),
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
pub struct VersionedVariant1 {
    /// The property `version`.
    pub version: VersionedVariant1Version,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl VersionedVariant1 {
    /// A value with the required fields, and without any other.
    pub fn new(version: VersionedVariant1Version) -> Self {
        Self {
            version,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for VersionedVariant1 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for VersionedVariant1 {
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
pub struct VersionedVariant2 {
    /// The property `version`.
    pub version: VersionedVariant2Version,
    /// The property `more`.
    pub more: bool,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl VersionedVariant2 {
    /// A value with the required fields, and without any other.
    pub fn new(version: VersionedVariant2Version, more: bool) -> Self {
        Self {
            version,
            more,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for VersionedVariant2 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for VersionedVariant2 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}

/// Type of the property `version`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum VersionedVariant2Version {
    /// `2`
    N2,
    /// A value that the description does not know.
    Other(i64),
}

impl VersionedVariant2Version {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::N2 => 2,
            Self::Other(value) => value,
        }
    }
}

impl Serialize for VersionedVariant2Version {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> Deserialize<'de> for VersionedVariant2Version {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match i64::deserialize(deserializer)? {
            2 => Ok(Self::N2),
            other => Ok(Self::Other(other)),
        }
    }
}

/// Type of the property `version`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum VersionedVariant1Version {
    /// `1`
    N1,
    /// A value that the description does not know.
    Other(i64),
}

impl VersionedVariant1Version {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::N1 => 1,
            Self::Other(value) => value,
        }
    }
}

impl Serialize for VersionedVariant1Version {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> Deserialize<'de> for VersionedVariant1Version {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match i64::deserialize(deserializer)? {
            1 => Ok(Self::N1),
            other => Ok(Self::Other(other)),
        }
    }
}
