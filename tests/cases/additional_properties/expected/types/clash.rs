//! `Clash`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::runtime::additional;

/// Type of the schema `Clash`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Clash {
    /// The property `additional`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional: Option<i64>,
    /// The property `additional_properties`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_properties: Option<i64>,
    /// Members that are no property of the schema.
    #[serde(skip)]
    pub additional_properties_2: BTreeMap<String, bool>,
}

impl serde::Serialize for Clash {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(
            self,
            additional::join(serializer, &self.additional_properties_2),
        )
    }
}

impl<'de> serde::Deserialize<'de> for Clash {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional_properties_2 = Default::default();
        let known = Self::deserialize(
            additional::split(deserializer, &mut additional_properties_2),
        )?;
        Ok(Self {
            additional_properties_2,
            ..known
        })
    }
}
