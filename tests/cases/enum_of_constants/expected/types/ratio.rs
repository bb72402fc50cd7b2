//! `Ratio`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Type of the schema `Ratio`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Ratio {
    /// `1`
    Whole,
    /// `0.5`
    Half,
    /// A value that the description does not know.
    Other(serde_json::Value),
}

impl Serialize for Ratio {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Whole => serializer.serialize_i64(1),
            Self::Half => serializer.serialize_f64(0.5),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Ratio {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = serde_json::Value::deserialize(deserializer)?;
        if value == 1.0 {
            return Ok(Self::Whole);
        }
        if value == 0.5 {
            return Ok(Self::Half);
        }
        Ok(Self::Other(value))
    }
}
