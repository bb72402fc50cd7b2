// @generated
//! `PutThingVersion`, `PutThingRank`, `PutThingLike` and more.

use std::fmt;

use crate::runtime::json;

/// Type of the parameter `version`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PutThingVersion {
    /// `v1`
    V1,
}

impl PutThingVersion {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::V1 => "v1",
        }
    }
}

impl fmt::Display for PutThingVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for PutThingVersion {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<String>()?.as_str() {
            "v1" => Ok(Self::V1),
            _ => Err(node.no_value()),
        }
    }
}

impl json::Encode for PutThingVersion {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the parameter `rank`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PutThingRank {
    /// `3`
    N3,
}

impl PutThingRank {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::N3 => 3,
        }
    }
}

impl json::Decode for PutThingRank {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<i64>()? {
            3 => Ok(Self::N3),
            _ => Err(node.no_value()),
        }
    }
}

impl json::Encode for PutThingRank {
    fn encode(&self, out: &mut json::Writer) {
        out.value(&self.value());
    }
}

/// It may have others, too.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PutThingLike {
    /// `a`
    A,
    /// A value that the description does not know.
    Other(String),
}

impl PutThingLike {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for PutThingLike {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for PutThingLike {
    fn from(value: String) -> Self {
        match value.as_str() {
            "a" => Self::A,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for PutThingLike {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for PutThingLike {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(PutThingVersion, PutThingRank, PutThingLike);
