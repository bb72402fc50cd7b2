//! `Reversed` and `ReversedValue`.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::additional;

/// Type of the schema `Reversed`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Reversed {
    /// The property `value`.
    pub value: ReversedValue,
    /// The property `size`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// The property `extra`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra: Option<String>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Reversed {
    /// A value with the required fields, and without any other.
    pub fn new(value: ReversedValue) -> Self {
        Self {
            value,
            size: None,
            extra: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Reversed {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Reversed {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}

/// Type of the property `value`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReversedValue {
    /// `one`
    One,
    /// `two`
    Two,
    /// A value that the description does not know.
    Other(String),
}

impl ReversedValue {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::One => "one",
            Self::Two => "two",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for ReversedValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for ReversedValue {
    fn from(value: String) -> Self {
        match value.as_str() {
            "one" => Self::One,
            "two" => Self::Two,
            _ => Self::Other(value),
        }
    }
}

impl Serialize for ReversedValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for ReversedValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}
