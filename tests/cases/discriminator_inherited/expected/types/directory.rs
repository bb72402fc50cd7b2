//! `Directory` and `DirectoryBase`.

use serde::{Deserialize, Serialize};

use crate::runtime::additional;
use crate::runtime::union;
use super::User;

/// Neither says how its own values are told apart; what they are made of does.
#[derive(Debug, Clone, PartialEq)]
pub enum Directory {
    /// The value as `User`.
    User(User),
    /// The value as `DirectoryBase`.
    Directory(DirectoryBase),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl serde::Serialize for Directory {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::User(value) => serde::Serialize::serialize(value, serializer),
            Self::Directory(value) => serde::Serialize::serialize(value, serializer),
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Directory {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for Directory {
    fn object<'de, A: serde::de::MapAccess<'de>>(
        mut object: union::Object<A>,
    ) -> Result<Self, A::Error> {
        match object.tag("kind")? {
            Some("User") => object.read().map(Self::User),
            Some("Directory") => object.read().map(Self::Directory),
            _ => object.other(),
        }
    }

    fn other(value: serde_json::Value) -> Option<Self> {
        Some(Self::Other(value))
    }
}

/// Neither says how its own values are told apart; what they are made of does.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct DirectoryBase {
    /// The property `kind`.
    pub kind: String,
    /// The property `deleted`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deleted: Option<bool>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl DirectoryBase {
    /// A value with the required fields, and without any other.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            deleted: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for DirectoryBase {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for DirectoryBase {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
