//! `Beside`, `BesideVariant1`, `BesideVariant2` and more.

use serde::{Deserialize, Serialize};

use crate::runtime::additional;
use crate::runtime::union;

/// Type of the schema `Beside`.
#[derive(Debug, Clone, PartialEq)]
pub enum Beside {
    /// The value as `BesideVariant1`.
    Variant1(BesideVariant1),
    /// The value as `BesideVariant2`.
    Variant2(BesideVariant2),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl serde::Serialize for Beside {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Variant1(value) => serde::Serialize::serialize(value, serializer),
            Self::Variant2(value) => serde::Serialize::serialize(value, serializer),
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Beside {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for Beside {
    fn object<'de, A: serde::de::MapAccess<'de>>(
        mut object: union::Object<A>,
    ) -> Result<Self, A::Error> {
        match object.sole_of(&["email", "phone"])? {
            Some("email") => object.read().map(Self::Variant1),
            Some("phone") => object.read().map(Self::Variant2),
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
pub struct BesideVariant1 {
    /// The property `id`.
    pub id: i64,
    /// The property `email`.
    pub email: String,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl BesideVariant1 {
    /// A value with the required fields, and without any other.
    pub fn new(id: i64, email: impl Into<String>) -> Self {
        Self {
            id,
            email: email.into(),
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for BesideVariant1 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for BesideVariant1 {
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
pub struct BesideVariant2 {
    /// The property `id`.
    pub id: i64,
    /// The property `phone`.
    pub phone: String,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl BesideVariant2 {
    /// A value with the required fields, and without any other.
    pub fn new(id: i64, phone: impl Into<String>) -> Self {
        Self {
            id,
            phone: phone.into(),
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for BesideVariant2 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for BesideVariant2 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
