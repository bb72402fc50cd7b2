//! `Schema110`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::runtime::formats;
use super::{Schema100, Schema66};

/// Type of the schema `Schema110`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Schema110 {
    /// The property `value`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub value: Option<Option<formats::Date>>,
    /// The property `media:group`.
    #[serde(
        rename = "media:group",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub media_group: Option<Option<String>>,
    /// The property `é`.
    #[serde(
        rename = "é",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub e: Option<Option<BTreeMap<String, f64>>>,
    /// The property `type`.
    #[serde(rename = "type")]
    pub type_: Option<Schema66>,
    /// The property `createdAt`.
    #[serde(rename = "createdAt", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<formats::Uuid>,
    /// The property `1st`.
    #[serde(rename = "1st", skip_serializing_if = "Option::is_none")]
    pub n1st: Option<formats::Uri>,
    /// The property `size`.
    pub size: Vec<Schema100>,
}

impl Schema110 {
    /// A value with the required fields, and without any other.
    pub fn new(type_: Option<Schema66>, size: Vec<Schema100>) -> Self {
        Self {
            value: None,
            media_group: None,
            e: None,
            type_,
            created_at: None,
            n1st: None,
            size,
        }
    }
}
