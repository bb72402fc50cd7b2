//! `Reply`, `ReplyByEmail`, `ReplyByNumber` and more.

use serde::{Deserialize, Serialize};

use crate::runtime::additional;
use crate::runtime::union;

/// What stands beside the union belongs to each of the unions inside it.
#[derive(Debug, Clone, PartialEq)]
pub enum Reply {
    /// The value as `ReplyByEmail`.
    ByEmail(ReplyByEmail),
    /// The value as `ReplyByNumber`.
    ByNumber(ReplyByNumber),
    /// The value as `ReplyVariant3`.
    Variant3(ReplyVariant3),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl serde::Serialize for Reply {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::ByEmail(value) => serde::Serialize::serialize(value, serializer),
            Self::ByNumber(value) => serde::Serialize::serialize(value, serializer),
            Self::Variant3(value) => serde::Serialize::serialize(value, serializer),
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Reply {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for Reply {
    fn object<'de, A: serde::de::MapAccess<'de>>(
        mut object: union::Object<A>,
    ) -> Result<Self, A::Error> {
        match object.first_of(&["email", "user", "admin"])? {
            Some("email") => object.read().map(Self::ByEmail),
            Some("user") => object.read().map(Self::ByNumber),
            Some("admin") => object.read().map(Self::Variant3),
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
pub struct ReplyByEmail {
    /// The property `quiet`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quiet: Option<bool>,
    /// The property `text`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The property `email`.
    pub email: String,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl ReplyByEmail {
    /// A value with the required fields, and without any other.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            quiet: None,
            text: None,
            email: email.into(),
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for ReplyByEmail {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for ReplyByEmail {
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
pub struct ReplyByNumber {
    /// The property `quiet`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quiet: Option<bool>,
    /// The property `text`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The property `user`.
    pub user: i64,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl ReplyByNumber {
    /// A value with the required fields, and without any other.
    pub fn new(user: i64) -> Self {
        Self {
            quiet: None,
            text: None,
            user,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for ReplyByNumber {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for ReplyByNumber {
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
pub struct ReplyVariant3 {
    /// The property `quiet`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quiet: Option<bool>,
    /// The property `admin`.
    pub admin: String,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl ReplyVariant3 {
    /// A value with the required fields, and without any other.
    pub fn new(admin: impl Into<String>) -> Self {
        Self {
            quiet: None,
            admin: admin.into(),
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for ReplyVariant3 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for ReplyVariant3 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
