//! `Perhaps`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Type of the schema `Perhaps`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Perhaps {
    /// `auto`
    Auto,
    /// `10`
    N10,
    /// A value that the description does not know.
    Other(serde_json::Value),
}

impl Serialize for Perhaps {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Auto => serializer.serialize_str("auto"),
            Self::N10 => serializer.serialize_i64(10i64),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Perhaps {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = serde_json::Value::deserialize(deserializer)?;
        if value == "auto" {
            return Ok(Self::Auto);
        }
        if value == 10i64 {
            return Ok(Self::N10);
        }
        Ok(Self::Other(value))
    }
}
