//! `Mixed`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Type of the schema `Mixed`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Mixed {
    /// `auto`
    Auto,
    /// `0`
    Off,
    /// `true`
    On,
    /// A value that the description does not know.
    Other(serde_json::Value),
}

impl Serialize for Mixed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Auto => serializer.serialize_str("auto"),
            Self::Off => serializer.serialize_i64(0i64),
            Self::On => serializer.serialize_bool(true),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Mixed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = serde_json::Value::deserialize(deserializer)?;
        if value == "auto" {
            return Ok(Self::Auto);
        }
        if value == 0i64 {
            return Ok(Self::Off);
        }
        if value == true {
            return Ok(Self::On);
        }
        Ok(Self::Other(value))
    }
}
