//! `Schema98` and `Schema981st`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::additional;
use super::{Schema18, Schema83};

/// Type of the schema `Schema98`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema98 {
    /// The property `id`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub id: Option<Option<i64>>,
    /// The property `name`.
    pub name: Schema18,
    /// The property `1st`.
    #[serde(
        rename = "1st",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub n1st: Option<Option<Schema981st>>,
    /// The property `media:group`.
    #[serde(rename = "media:group")]
    pub media_group: Option<i64>,
    /// The property `size`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<Schema83>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema98 {
    /// A value with the required fields, and without any other.
    pub fn new(name: Schema18, media_group: Option<i64>) -> Self {
        Self {
            id: None,
            name,
            n1st: None,
            media_group,
            size: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema98 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema98 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}

/// Type of the property `1st`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema981st {
    /// `-1`
    Minus1,
    /// `0`
    N0,
    /// `2`
    N2,
    /// A value that the description does not know.
    Other(i64),
}

impl Schema981st {
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

impl Serialize for Schema981st {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> Deserialize<'de> for Schema981st {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match i64::deserialize(deserializer)? {
            -1 => Ok(Self::Minus1),
            0 => Ok(Self::N0),
            2 => Ok(Self::N2),
            other => Ok(Self::Other(other)),
        }
    }
}
