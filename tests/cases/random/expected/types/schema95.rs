//! `Schema95` and `Schema95SelfValue`.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{additional, formats};
use super::Schema93;

/// Type of the schema `Schema95`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema95 {
    /// The property `self`.
    #[serde(rename = "self", skip_serializing_if = "Option::is_none")]
    pub self_: Option<BTreeMap<String, Schema95SelfValue>>,
    /// The property `value`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub value: Option<Option<Vec<formats::DateTime>>>,
    /// The property `URL`.
    #[serde(rename = "URL")]
    pub url: Option<Schema93>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema95 {
    /// A value with the required fields, and without any other.
    pub fn new(url: Option<Schema93>) -> Self {
        Self {
            self_: None,
            value: None,
            url,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema95 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema95 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}

/// A value of the map.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema95SelfValue {
    /// `a`
    ALower,
    /// `A`
    AUpper,
    /// `null`
    NullLower,
    /// `in-progress`
    InMinusProgressLower,
    /// `Other`
    OtherMixed,
    /// `self`
    SelfLower,
    /// `ß`
    SsLower,
    /// `always`
    AlwaysLower,
    /// A value that the description does not know.
    Other(String),
}

impl Schema95SelfValue {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ALower => "a",
            Self::AUpper => "A",
            Self::NullLower => "null",
            Self::InMinusProgressLower => "in-progress",
            Self::OtherMixed => "Other",
            Self::SelfLower => "self",
            Self::SsLower => "ß",
            Self::AlwaysLower => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema95SelfValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema95SelfValue {
    fn from(value: String) -> Self {
        match value.as_str() {
            "a" => Self::ALower,
            "A" => Self::AUpper,
            "null" => Self::NullLower,
            "in-progress" => Self::InMinusProgressLower,
            "Other" => Self::OtherMixed,
            "self" => Self::SelfLower,
            "ß" => Self::SsLower,
            "always" => Self::AlwaysLower,
            _ => Self::Other(value),
        }
    }
}

impl Serialize for Schema95SelfValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Schema95SelfValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}
