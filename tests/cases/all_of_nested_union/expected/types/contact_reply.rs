//! `ContactReply`, `ContactReplyByEmail`, `ContactReplyByNumber` and more.

use serde::{Deserialize, Serialize};

use crate::runtime::additional;
use crate::runtime::union;

/// Type of the schema `ContactReply`.
#[derive(Debug, Clone, PartialEq)]
pub enum ContactReply {
    /// The value as `ContactReplyByEmail`.
    ByEmail(ContactReplyByEmail),
    /// The value as `ContactReplyByNumber`.
    ByNumber(ContactReplyByNumber),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl serde::Serialize for ContactReply {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::ByEmail(value) => serde::Serialize::serialize(value, serializer),
            Self::ByNumber(value) => serde::Serialize::serialize(value, serializer),
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for ContactReply {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for ContactReply {
    fn object<'de, A: serde::de::MapAccess<'de>>(
        mut object: union::Object<A>,
    ) -> Result<Self, A::Error> {
        match object.first_of(&["email", "user"])? {
            Some("email") => object.read().map(Self::ByEmail),
            Some("user") => object.read().map(Self::ByNumber),
            _ => object.other(),
        }
    }

    fn other(value: serde_json::Value) -> Option<Self> {
        Some(Self::Other(value))
    }
}

/// By email.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct ContactReplyByEmail {
    /// The property `text`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The property `email`.
    pub email: String,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl ContactReplyByEmail {
    /// A value with the required fields, and without any other.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            text: None,
            email: email.into(),
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for ContactReplyByEmail {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for ContactReplyByEmail {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}

/// By number.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct ContactReplyByNumber {
    /// The property `text`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The property `user`.
    pub user: i64,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl ContactReplyByNumber {
    /// A value with the required fields, and without any other.
    pub fn new(user: i64) -> Self {
        Self {
            text: None,
            user,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for ContactReplyByNumber {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for ContactReplyByNumber {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
