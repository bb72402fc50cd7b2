//! `Schema72` and `Schema72Url`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{additional, base64};
use super::Schema19;

/// Type of the schema `Schema72`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema72 {
    /// The property `kind`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<Vec<String>>,
    /// The property `x-tag`.
    #[serde(rename = "x-tag", skip_serializing_if = "Option::is_none")]
    pub x_tag: Option<base64::Base64>,
    /// The property `value`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub value: Option<Option<Schema19>>,
    /// The property `URL`.
    #[serde(rename = "URL", skip_serializing_if = "Option::is_none")]
    pub url: Option<Schema72Url>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl serde::Serialize for Schema72 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema72 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}

/// Type of the property `URL`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema72Url {
    /// `0`
    N0,
    /// `1`
    N1,
    /// `2`
    N2,
    /// A value that the description does not know.
    Other(i64),
}

impl Schema72Url {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::N0 => 0,
            Self::N1 => 1,
            Self::N2 => 2,
            Self::Other(value) => value,
        }
    }
}

impl Serialize for Schema72Url {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> Deserialize<'de> for Schema72Url {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match i64::deserialize(deserializer)? {
            0 => Ok(Self::N0),
            1 => Ok(Self::N1),
            2 => Ok(Self::N2),
            other => Ok(Self::Other(other)),
        }
    }
}
