//! `TypedKind`, `TypedKindsItem`, `TypedLevel` and more.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Type of the parameter `kind`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "full", derive(serde::Deserialize))]
pub enum TypedKind {
    /// `one/two`
    #[serde(rename = "one/two")]
    OneTwo,
    /// `three`
    #[serde(rename = "three")]
    Three,
}

impl TypedKind {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::OneTwo => "one/two",
            Self::Three => "three",
        }
    }
}

impl fmt::Display for TypedKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// An item of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "full", derive(serde::Deserialize))]
pub enum TypedKindsItem {
    /// `a,b`
    #[serde(rename = "a,b")]
    AB,
    /// `c`
    #[serde(rename = "c")]
    C,
}

impl TypedKindsItem {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::AB => "a,b",
            Self::C => "c",
        }
    }
}

impl fmt::Display for TypedKindsItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Type of the parameter `level`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TypedLevel {
    /// `1`
    N1,
    /// `2`
    N2,
}

impl TypedLevel {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::N1 => 1,
            Self::N2 => 2,
        }
    }
}

impl Serialize for TypedLevel {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> Deserialize<'de> for TypedLevel {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match i64::deserialize(deserializer)? {
            1 => Ok(Self::N1),
            2 => Ok(Self::N2),
            other => {
                Err(
                    serde::de::Error::invalid_value(
                        serde::de::Unexpected::Signed(other),
                        &"a known value",
                    ),
                )
            }
        }
    }
}
