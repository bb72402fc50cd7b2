//! `Reply`, `ReplyByEmail`, `ReplyByNumber` and more.

use serde::{Deserialize, Serialize};

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
pub struct ReplyByEmail {
    /// The property `quiet`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quiet: Option<bool>,
    /// The property `text`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The property `email`.
    pub email: String,
}

impl ReplyByEmail {
    /// A value with the required fields, and without any other.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            quiet: None,
            text: None,
            email: email.into(),
        }
    }
}

/// By number.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReplyByNumber {
    /// The property `quiet`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quiet: Option<bool>,
    /// The property `text`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The property `user`.
    pub user: i64,
}

impl ReplyByNumber {
    /// A value with the required fields, and without any other.
    pub fn new(user: i64) -> Self {
        Self {
            quiet: None,
            text: None,
            user,
        }
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReplyVariant3 {
    /// The property `quiet`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quiet: Option<bool>,
    /// The property `admin`.
    pub admin: String,
}

impl ReplyVariant3 {
    /// A value with the required fields, and without any other.
    pub fn new(admin: impl Into<String>) -> Self {
        Self {
            quiet: None,
            admin: admin.into(),
        }
    }
}
