//! `Entity` and `EntityBase`.

use serde::{Deserialize, Serialize};

use crate::runtime::additional;
use crate::runtime::union;
use super::{Directory, User};

/// Type of the schema `Entity`.
#[derive(Debug, Clone, PartialEq)]
pub enum Entity {
    /// The value as `Directory`.
    Directory(Directory),
    /// The value as `User`.
    User(User),
    /// The value as `EntityBase`.
    Variant3(EntityBase),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl serde::Serialize for Entity {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Directory(value) => serde::Serialize::serialize(value, serializer),
            Self::User(value) => serde::Serialize::serialize(value, serializer),
            Self::Variant3(value) => serde::Serialize::serialize(value, serializer),
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Entity {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for Entity {
    fn object<'de, A: serde::de::MapAccess<'de>>(
        object: union::Object<A>,
    ) -> Result<Self, A::Error> {
        let mut attempts = object.attempts()?;
        if attempts.has_only(&["kind", "deleted", "mail"])
            && let Some(found) = attempts.take("User")
        {
            return Ok(Self::User(found));
        }
        if attempts.has_only(&["kind"]) && let Some(found) = attempts.take("EntityBase")
        {
            return Ok(Self::Variant3(found));
        }
        if let Some(found) = attempts.take("Directory") {
            return Ok(Self::Directory(found));
        }
        if let Some(found) = attempts.take("User") {
            return Ok(Self::User(found));
        }
        if let Some(found) = attempts.take("EntityBase") {
            return Ok(Self::Variant3(found));
        }
        Ok(Self::Other(attempts.keep()))
    }

    fn other(value: serde_json::Value) -> Option<Self> {
        Some(Self::Other(value))
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct EntityBase {
    /// The property `kind`.
    pub kind: String,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl EntityBase {
    /// A value with the required fields, and without any other.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for EntityBase {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for EntityBase {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
