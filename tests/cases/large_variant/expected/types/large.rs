//! `Large`.

use serde::{Deserialize, Serialize};

use crate::runtime::additional;

/// Type of the schema `Large`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Large {
    /// The property `a`.
    pub a: String,
    /// The property `b`.
    pub b: String,
    /// The property `c`.
    pub c: String,
    /// The property `d`.
    pub d: String,
    /// The property `e`.
    pub e: String,
    /// The property `f`.
    pub f: String,
    /// The property `g`.
    pub g: String,
    /// The property `h`.
    pub h: String,
    /// The property `i`.
    pub i: String,
    /// The property `j`.
    pub j: String,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl serde::Serialize for Large {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Large {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
