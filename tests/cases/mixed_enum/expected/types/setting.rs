//! `Setting`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Type of the schema `Setting`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Setting {
    /// `auto`
    Auto,
    /// `0`
    N0,
    /// `1`
    N1,
    /// `true`
    True,
    /// `2.5`
    N2Point5,
    /// A value that the description does not know.
    Other(serde_json::Value),
}

impl Serialize for Setting {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Auto => serializer.serialize_str("auto"),
            Self::N0 => serializer.serialize_i64(0),
            Self::N1 => serializer.serialize_i64(1),
            Self::True => serializer.serialize_bool(true),
            Self::N2Point5 => serializer.serialize_f64(2.5),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Setting {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = serde_json::Value::deserialize(deserializer)?;
        if value == "auto" {
            return Ok(Self::Auto);
        }
        if value == 0.0 {
            return Ok(Self::N0);
        }
        if value == 1.0 {
            return Ok(Self::N1);
        }
        if value == true {
            return Ok(Self::True);
        }
        if value == 2.5 {
            return Ok(Self::N2Point5);
        }
        Ok(Self::Other(value))
    }
}
