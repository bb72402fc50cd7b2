//! `Any`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Type of the schema `Any`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Any {
    /// The property `id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Members that are no property of the schema.
    #[serde(skip)]
    pub additional: BTreeMap<String, serde_json::Value>,
}

impl serde::Serialize for Any {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(
            self,
            crate::runtime::additional::join(serializer, &self.additional),
        )
    }
}

impl<'de> serde::Deserialize<'de> for Any {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = BTreeMap::new();
        let known = Self::deserialize(
            crate::runtime::additional::split(deserializer, &mut additional),
        )?;
        Ok(Self { additional, ..known })
    }
}
