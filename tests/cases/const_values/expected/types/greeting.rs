//! `Greeting`, `GreetingKind`, `GreetingVersion` and more.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::additional;

/// Type of the schema `Greeting`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Greeting {
    /// The property `kind`.
    pub kind: GreetingKind,
    /// The property `version`.
    pub version: GreetingVersion,
    /// The property `loud`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub loud: Option<GreetingLoud>,
    /// The property `nothing`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::present"
    )]
    pub nothing: Option<serde_json::Value>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Greeting {
    /// A value with the required fields, and without any other.
    pub fn new(kind: GreetingKind, version: GreetingVersion) -> Self {
        Self {
            kind,
            version,
            loud: None,
            nothing: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Greeting {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Greeting {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}

/// Type of the property `kind`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GreetingKind {
    /// `hello`
    Hello,
    /// A value that the description does not know.
    Other(String),
}

impl GreetingKind {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Hello => "hello",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for GreetingKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for GreetingKind {
    fn from(value: String) -> Self {
        match value.as_str() {
            "hello" => Self::Hello,
            _ => Self::Other(value),
        }
    }
}

impl Serialize for GreetingKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for GreetingKind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

/// Type of the property `version`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GreetingVersion {
    /// `2`
    N2,
    /// A value that the description does not know.
    Other(i64),
}

impl GreetingVersion {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::N2 => 2,
            Self::Other(value) => value,
        }
    }
}

impl Serialize for GreetingVersion {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> Deserialize<'de> for GreetingVersion {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match i64::deserialize(deserializer)? {
            2 => Ok(Self::N2),
            other => Ok(Self::Other(other)),
        }
    }
}

/// Type of the property `loud`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum GreetingLoud {
    /// `true`
    True,
    /// A value that the description does not know.
    Other(serde_json::Value),
}

impl Serialize for GreetingLoud {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::True => serializer.serialize_bool(true),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for GreetingLoud {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = serde_json::Value::deserialize(deserializer)?;
        if value == true {
            return Ok(Self::True);
        }
        Ok(Self::Other(value))
    }
}
