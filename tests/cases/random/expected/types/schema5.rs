//! `Schema5` and `Schema5E`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{additional, formats};

/// Type of the schema `Schema5`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema5 {
    /// The property `id`.
    pub id: formats::Uuid,
    /// The property `isOpen`.
    #[serde(rename = "isOpen", skip_serializing_if = "Option::is_none")]
    pub is_open: Option<f64>,
    /// The property `é`.
    #[serde(rename = "é")]
    pub e: Schema5E,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema5 {
    /// A value with the required fields, and without any other.
    pub fn new(id: formats::Uuid, e: Schema5E) -> Self {
        Self {
            id,
            is_open: None,
            e,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema5 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema5 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}

/// Type of the property `é`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema5E {
    /// `-1`
    Minus1,
    /// `1`
    N1,
    /// `7`
    N7,
    /// `1000`
    N1000,
    /// `2`
    N2,
    /// A value that the description does not know.
    Other(i64),
}

impl Schema5E {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::Minus1 => -1,
            Self::N1 => 1,
            Self::N7 => 7,
            Self::N1000 => 1000,
            Self::N2 => 2,
            Self::Other(value) => value,
        }
    }
}

impl Serialize for Schema5E {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> Deserialize<'de> for Schema5E {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match i64::deserialize(deserializer)? {
            -1 => Ok(Self::Minus1),
            1 => Ok(Self::N1),
            7 => Ok(Self::N7),
            1000 => Ok(Self::N1000),
            2 => Ok(Self::N2),
            other => Ok(Self::Other(other)),
        }
    }
}
