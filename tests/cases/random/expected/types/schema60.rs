//! `Schema60` and `Schema60Value`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::additional;
use super::{Schema114, Schema12, Schema132};

/// Type of the schema `Schema60`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema60 {
    /// The property `type`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<f64>,
    /// The property `kind`.
    pub kind: Option<Schema12>,
    /// The property `createdAt`.
    #[serde(
        rename = "createdAt",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub created_at: Option<Option<f64>>,
    /// The property `x-tag`.
    #[serde(rename = "x-tag", skip_serializing_if = "Option::is_none")]
    pub x_tag: Option<u64>,
    /// The property `1st`.
    #[serde(rename = "1st", skip_serializing_if = "Option::is_none")]
    pub n1st: Option<Schema114>,
    /// The property `value`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub value: Option<Option<Schema60Value>>,
    /// The property `media:group`.
    #[serde(rename = "media:group", skip_serializing_if = "Option::is_none")]
    pub media_group: Option<Schema132>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema60 {
    /// A value with the required fields, and without any other.
    pub fn new(kind: Option<Schema12>) -> Self {
        Self {
            type_: None,
            kind,
            created_at: None,
            x_tag: None,
            n1st: None,
            value: None,
            media_group: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema60 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema60 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}

/// Type of the property `value`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema60Value {
    /// `-1`
    Minus1,
    /// `0`
    N0,
    /// `2`
    N2,
    /// A value that the description does not know.
    Other(i64),
}

impl Schema60Value {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::Minus1 => -1,
            Self::N0 => 0,
            Self::N2 => 2,
            Self::Other(value) => value,
        }
    }
}

impl Serialize for Schema60Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> Deserialize<'de> for Schema60Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match i64::deserialize(deserializer)? {
            -1 => Ok(Self::Minus1),
            0 => Ok(Self::N0),
            2 => Ok(Self::N2),
            other => Ok(Self::Other(other)),
        }
    }
}
