//! `Holder`, `HolderInline`, `HolderMember` and more.

use serde::{Deserialize, Serialize};

use crate::runtime::additional;
use crate::runtime::union::{self, Kind};
use super::{Choice, Droplet};

/// Type of the schema `Holder`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Holder {
    /// The property `required`.
    pub required: Option<Choice>,
    /// The property `optional`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub optional: Option<Option<Choice>>,
    /// The property `inline`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub inline: Option<Option<HolderInline>>,
    /// One of the alternatives takes null.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub member: Option<Option<HolderMember>>,
    /// One of them takes whatever comes.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub anything: Option<Option<HolderAnything>>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Holder {
    /// A value with the required fields, and without any other.
    pub fn new(required: Option<Choice>) -> Self {
        Self {
            required,
            optional: None,
            inline: None,
            member: None,
            anything: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Holder {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Holder {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}

/// Type of the property `inline`.
#[derive(Debug, Clone, PartialEq)]
pub enum HolderInline {
    /// The value as `bool`.
    Boolean(bool),
    /// The value as `i64`.
    Integer(i64),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl serde::Serialize for HolderInline {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Boolean(value) => serde::Serialize::serialize(value, serializer),
            Self::Integer(value) => serde::Serialize::serialize(value, serializer),
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for HolderInline {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for HolderInline {
    fn scalar<E: serde::de::Error>(scalar: union::Scalar) -> Result<Self, E> {
        match scalar.kind() {
            Kind::Boolean => scalar.read_or_other(Self::Boolean),
            Kind::Integer => scalar.read_or_other(Self::Integer),
            _ => scalar.other(),
        }
    }

    fn other(value: serde_json::Value) -> Option<Self> {
        Some(Self::Other(value))
    }
}

/// One of the alternatives takes null.
#[derive(Debug, Clone, PartialEq)]
pub enum HolderMember {
    /// The value as `Droplet`.
    Droplet(Droplet),
    /// The value as `String`.
    String(String),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl serde::Serialize for HolderMember {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Droplet(value) => serde::Serialize::serialize(value, serializer),
            Self::String(value) => serde::Serialize::serialize(value, serializer),
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for HolderMember {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for HolderMember {
    fn scalar<E: serde::de::Error>(scalar: union::Scalar) -> Result<Self, E> {
        match scalar.kind() {
            Kind::String => scalar.read_or_other(Self::String),
            _ => scalar.other(),
        }
    }

    fn object<'de, A: serde::de::MapAccess<'de>>(
        object: union::Object<A>,
    ) -> Result<Self, A::Error> {
        object.read().map(Self::Droplet)
    }

    fn other(value: serde_json::Value) -> Option<Self> {
        Some(Self::Other(value))
    }
}

/// One of them takes whatever comes.
#[derive(Debug, Clone, PartialEq)]
pub enum HolderAnything {
    /// The value as `Droplet`.
    Droplet(Droplet),
    /// The value as `serde_json::Value`.
    Any(serde_json::Value),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl serde::Serialize for HolderAnything {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Droplet(value) => serde::Serialize::serialize(value, serializer),
            Self::Any(value) => serde::Serialize::serialize(value, serializer),
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for HolderAnything {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for HolderAnything {
    fn scalar<E: serde::de::Error>(scalar: union::Scalar) -> Result<Self, E> {
        match scalar.kind() {
            Kind::Boolean | Kind::Integer | Kind::Number | Kind::String => {
                scalar.read_or_other(Self::Any)
            }
            _ => scalar.other(),
        }
    }

    fn list<'de, A: serde::de::SeqAccess<'de>>(
        list: union::List<A>,
    ) -> Result<Self, A::Error> {
        list.read().map(Self::Any)
    }

    fn object<'de, A: serde::de::MapAccess<'de>>(
        object: union::Object<A>,
    ) -> Result<Self, A::Error> {
        let mut attempts = object.attempts()?;
        if attempts.has_only(&["id"]) && let Some(found) = attempts.take("Droplet") {
            return Ok(Self::Droplet(found));
        }
        if let Some(found) = attempts.take("Droplet") {
            return Ok(Self::Droplet(found));
        }
        if let Some(found) = attempts.take("serde_json::Value") {
            return Ok(Self::Any(found));
        }
        Ok(Self::Other(attempts.keep()))
    }

    fn other(value: serde_json::Value) -> Option<Self> {
        Some(Self::Other(value))
    }
}
