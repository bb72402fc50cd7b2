//! `Schema8` and `Schema8IdValue`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::runtime::{base64, formats};
use super::Schema3;

/// Type of the schema `Schema8`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Schema8 {
    /// The property `id`.
    pub id: BTreeMap<String, Schema8IdValue>,
    /// The property `kind`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<u64>,
    /// The property `self`.
    #[serde(rename = "self")]
    pub self_: Option<base64::Base64>,
    /// The property `additional`.
    pub additional: Schema3,
}

impl Schema8 {
    /// A value with the required fields, and without any other.
    pub fn new(
        id: BTreeMap<String, Schema8IdValue>,
        self_: Option<base64::Base64>,
        additional: Schema3,
    ) -> Self {
        Self {
            id,
            kind: None,
            self_,
            additional,
        }
    }
}

/// A value of the map.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Schema8IdValue {
    /// The property `id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<formats::Uuid>,
    /// The property `kind`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub kind: Option<Option<formats::Date>>,
}
