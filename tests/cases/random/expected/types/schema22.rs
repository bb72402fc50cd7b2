//! `Schema22`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::runtime::{base64, formats};
use super::{Schema3, Schema8IdValue};

/// Type of the schema `Schema22`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Schema22 {
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
    /// The property `createdAt`.
    #[serde(
        rename = "createdAt",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub created_at: Option<Option<bool>>,
    /// The property `x-tag`.
    #[serde(rename = "x-tag")]
    pub x_tag: Option<formats::Uri>,
    /// The property `1st`.
    #[serde(rename = "1st")]
    pub n1st: Option<formats::DateTime>,
    /// The property `value`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// The property `isOpen`.
    #[serde(rename = "isOpen")]
    pub is_open: Option<Vec<u64>>,
}

impl Schema22 {
    /// A value with the required fields, and without any other.
    pub fn new(
        id: BTreeMap<String, Schema8IdValue>,
        self_: Option<base64::Base64>,
        additional: Schema3,
        x_tag: Option<formats::Uri>,
        n1st: Option<formats::DateTime>,
        is_open: Option<Vec<u64>>,
    ) -> Self {
        Self {
            id,
            kind: None,
            self_,
            additional,
            created_at: None,
            x_tag,
            n1st,
            value: None,
            is_open,
        }
    }
}
