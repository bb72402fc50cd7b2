//! `Schema78`.

use serde::{Deserialize, Serialize};

use crate::runtime::{additional, formats};
use super::{Schema14, Schema7};

/// Type of the schema `Schema78`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Schema78 {
    /// The property `type`.
    #[serde(
        rename = "type",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub type_: Option<Option<Vec<Schema14>>>,
    /// The property `kind`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<formats::Uri>,
    /// The property `x-tag`.
    #[serde(rename = "x-tag", skip_serializing_if = "Option::is_none")]
    pub x_tag: Option<formats::Date>,
    /// The property `value`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<i64>,
    /// The property `URL`.
    #[serde(rename = "URL", skip_serializing_if = "Option::is_none")]
    pub url: Option<f64>,
    /// The property `media:group`.
    #[serde(rename = "media:group")]
    pub media_group: Option<Schema7>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Schema78 {
    /// A value with the required fields, and without any other.
    pub fn new(media_group: Option<Schema7>) -> Self {
        Self {
            type_: None,
            kind: None,
            x_tag: None,
            value: None,
            url: None,
            media_group,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Schema78 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Schema78 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
