//! `Record` and `RecordHistory`.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::runtime::formats;
use super::{Note, Point};

/// Type of the schema `Record`.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(feature = "full", derive(serde::Deserialize))]
pub struct Record {
    /// The property `history`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub history: Option<RecordHistory>,
    /// The property `notes`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<Vec<Note>>,
    /// The property `free`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free: Option<BTreeMap<String, serde_json::Value>>,
    /// The property `table`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table: Option<Vec<Point>>,
    /// The property `point`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub point: Option<Point>,
}

/// Type of the property `history`.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(feature = "full", derive(serde::Deserialize))]
pub struct RecordHistory {
    /// The property `changed`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub changed: Option<formats::Date>,
    /// The property `by`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<Vec<String>>,
}
