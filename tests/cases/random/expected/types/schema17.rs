//! `Schema17` and `Schema17CreatedAtItem`.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::additional;
use super::Schema0;

/// Type of the schema `Schema17`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema17 {
    /// The property `createdAt`.
    #[serde(rename = "createdAt")]
    pub created_at: Vec<Schema17CreatedAtItem>,
    /// The property `updated_at`.
    pub updated_at: Schema0,
    /// The property `URL`.
    #[serde(rename = "URL", skip_serializing_if = "Option::is_none")]
    pub url: Option<f64>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema17 {
    /// A value with the required fields, and without any other.
    pub fn new(created_at: Vec<Schema17CreatedAtItem>, updated_at: Schema0) -> Self {
        Self {
            created_at,
            updated_at,
            url: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema17 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema17 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}

/// An item of the list.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema17CreatedAtItem {
    /// `+1`
    Plus1,
    /// `null`
    Null,
    /// `in-progress`
    InProgress,
    /// `Other`
    OtherValue,
    /// `self`
    Self_,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema17CreatedAtItem {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Plus1 => "+1",
            Self::Null => "null",
            Self::InProgress => "in-progress",
            Self::OtherValue => "Other",
            Self::Self_ => "self",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema17CreatedAtItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema17CreatedAtItem {
    fn from(value: String) -> Self {
        match value.as_str() {
            "+1" => Self::Plus1,
            "null" => Self::Null,
            "in-progress" => Self::InProgress,
            "Other" => Self::OtherValue,
            "self" => Self::Self_,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl Serialize for Schema17CreatedAtItem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Schema17CreatedAtItem {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}
