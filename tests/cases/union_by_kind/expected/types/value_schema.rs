//! `ValueSchema` and `ValueSchemaVariant5`.

use serde::{Deserialize, Serialize};

use crate::runtime::additional;
use crate::runtime::union::{self, Kind};

/// Type of the schema `Value`.
#[derive(Debug, Clone, PartialEq)]
pub enum ValueSchema {
    /// The value as `String`.
    String(String),
    /// The value as `i64`.
    Integer(i64),
    /// The value as `bool`.
    Boolean(bool),
    /// The value as `Vec<String>`.
    StringList(Vec<String>),
    /// The value as `ValueSchemaVariant5`.
    Object(ValueSchemaVariant5),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl serde::Serialize for ValueSchema {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::String(value) => serde::Serialize::serialize(value, serializer),
            Self::Integer(value) => serde::Serialize::serialize(value, serializer),
            Self::Boolean(value) => serde::Serialize::serialize(value, serializer),
            Self::StringList(value) => serde::Serialize::serialize(value, serializer),
            Self::Object(value) => serde::Serialize::serialize(value, serializer),
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for ValueSchema {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for ValueSchema {
    fn scalar<E: serde::de::Error>(scalar: union::Scalar) -> Result<Self, E> {
        match scalar.kind() {
            Kind::Boolean => scalar.read_or_other(Self::Boolean),
            Kind::Integer => scalar.read_or_other(Self::Integer),
            Kind::String => scalar.read_or_other(Self::String),
            _ => scalar.other(),
        }
    }

    fn list<'de, A: serde::de::SeqAccess<'de>>(
        list: union::List<A>,
    ) -> Result<Self, A::Error> {
        list.read().map(Self::StringList)
    }

    fn object<'de, A: serde::de::MapAccess<'de>>(
        object: union::Object<A>,
    ) -> Result<Self, A::Error> {
        object.read().map(Self::Object)
    }

    fn other(value: serde_json::Value) -> Option<Self> {
        Some(Self::Other(value))
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct ValueSchemaVariant5 {
    /// The property `ref`.
    #[serde(rename = "ref")]
    pub ref_: String,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl ValueSchemaVariant5 {
    /// A value with the required fields, and without any other.
    pub fn new(ref_: impl Into<String>) -> Self {
        Self {
            ref_: ref_.into(),
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for ValueSchemaVariant5 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for ValueSchemaVariant5 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
