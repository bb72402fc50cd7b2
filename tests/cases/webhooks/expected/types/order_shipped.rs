//! `OrderShippedPayload` and `OrderShippedPayloadState`.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::additional;
use super::Order;

/// What the server's request brings.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "full", derive(serde::Serialize))]
#[serde(remote = "Self")]
pub struct OrderShippedPayload {
    /// The property `order`.
    pub order: Order,
    /// The property `state`.
    pub state: OrderShippedPayloadState,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

#[cfg(feature = "full")]
impl serde::Serialize for OrderShippedPayload {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for OrderShippedPayload {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}

/// Type of the property `state`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OrderShippedPayloadState {
    /// `sent`
    Sent,
    /// `lost`
    Lost,
    /// A value that the description does not know.
    Other(String),
}

impl OrderShippedPayloadState {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Sent => "sent",
            Self::Lost => "lost",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for OrderShippedPayloadState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for OrderShippedPayloadState {
    fn from(value: String) -> Self {
        match value.as_str() {
            "sent" => Self::Sent,
            "lost" => Self::Lost,
            _ => Self::Other(value),
        }
    }
}

impl Serialize for OrderShippedPayloadState {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for OrderShippedPayloadState {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}
