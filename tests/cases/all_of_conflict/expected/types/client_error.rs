//! `ClientError`, `ClientErrorPlace`, `ClientErrorNotesItem` and more.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Type of the schema `ClientError`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct ClientError {
    /// Whatever is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub context: Option<BTreeMap<String, serde_json::Value>>,
    /// The property `place`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<ClientErrorPlace>,
    /// The property `notes`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<Vec<ClientErrorNotesItem>>,
}

/// Type of the property `place`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ClientErrorPlace {
    /// The property `line`.
    pub line: i64,
}

/// An item of the list.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct ClientErrorNotesItem {
    /// The property `text`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}
