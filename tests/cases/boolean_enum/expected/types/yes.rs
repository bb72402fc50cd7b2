//! `Yes`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Type of the schema `Yes`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Yes {
    /// `true`
    True,
    /// A value that the description does not know.
    Other(serde_json::Value),
}

impl Serialize for Yes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::True => serializer.serialize_bool(true),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Yes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = serde_json::Value::deserialize(deserializer)?;
        if value == true {
            return Ok(Self::True);
        }
        Ok(Self::Other(value))
    }
}
